import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-HUPQMAK3.js";import"./chunk-JMBT2VHD.js";import"./chunk-SUWK2YNK.js";import"./chunk-QWBABLDL.js";import"./chunk-YCZZZB7V.js";
import"./chunk-LQ4PDVJ2.js";import"./chunk-P3QO7EOF.js";import"./chunk-SVTZTR7L.js";import"./chunk-RBM6Y5FZ.js";import"./chunk-3U5WLZBX.js";
import"./chunk-7KLDJBVT.js";export{scanLoose};
