import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-LATODKGB.js";import"./chunk-BCIBTCFB.js";import"./chunk-JP2WM5A5.js";import"./chunk-L5JKJ3JO.js";import"./chunk-7KLDJBVT.js";export{scanLoose};
