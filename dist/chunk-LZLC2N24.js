import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasMoved,splitHeld}from"./chunk-LNUAL2T3.js";import"./chunk-KQ32TB4F.js";import"./chunk-MHKVJSSN.js";export{hasMoved,splitHeld};
