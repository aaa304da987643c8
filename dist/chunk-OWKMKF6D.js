import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-CWM27EIG.js";import"./chunk-H6NCOG2D.js";import"./chunk-Y67U7SPT.js";import"./chunk-27AUOJ5X.js";import"./chunk-BJZ46DRK.js";
import"./chunk-ZFLG4E5S.js";import"./chunk-7KLDJBVT.js";export{runHook};
