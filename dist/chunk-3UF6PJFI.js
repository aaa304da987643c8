import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasMoved,splitHeld}from"./chunk-CMSP65ZT.js";import"./chunk-L4DFIAAX.js";import"./chunk-BDHLDGLQ.js";import"./chunk-7KLDJBVT.js";export{hasMoved,splitHeld};
