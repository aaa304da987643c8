import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-M3RPADNA.js";import"./chunk-BCIBTCFB.js";import"./chunk-5IRC2C7I.js";import"./chunk-MUYT7MTB.js";import"./chunk-7KLDJBVT.js";export{scanLoose};
