import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-UUPZ23G7.js";import"./chunk-BCIBTCFB.js";import"./chunk-U254KDG7.js";import"./chunk-E3GCBCAY.js";import"./chunk-7KLDJBVT.js";export{scanLoose};
