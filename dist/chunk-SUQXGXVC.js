import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasMoved,splitHeld}from"./chunk-RD4EDLKZ.js";import"./chunk-JKLGQZT2.js";import"./chunk-MHKVJSSN.js";export{hasMoved,splitHeld};
