import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasMoved,splitHeld}from"./chunk-CXSBVWL4.js";import"./chunk-Q4LP4FCW.js";import"./chunk-76VBTWAH.js";export{hasMoved,splitHeld};
