import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasMoved,splitHeld}from"./chunk-NR6NZ5OE.js";import"./chunk-B3BWRJO7.js";import"./chunk-A2IRLN37.js";export{hasMoved,splitHeld};
