import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasMoved,splitHeld}from"./chunk-Z5L6W6PR.js";import"./chunk-XV2PEN3L.js";import"./chunk-I6FWEG5M.js";export{hasMoved,splitHeld};
