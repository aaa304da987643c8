import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-VBGG4RWM.js";import"./chunk-T3KKKKWI.js";import"./chunk-SUWK2YNK.js";import"./chunk-QWBABLDL.js";import"./chunk-YCZZZB7V.js";
import"./chunk-LQ4PDVJ2.js";import"./chunk-P3QO7EOF.js";import"./chunk-SVTZTR7L.js";import"./chunk-GQKN4NL5.js";import"./chunk-3U5WLZBX.js";
import"./chunk-7KLDJBVT.js";export{scanLoose};
