import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-ARHMHOT5.js";import"./chunk-BCIBTCFB.js";import"./chunk-TXRTEYHN.js";import"./chunk-O754VVY6.js";import"./chunk-7KLDJBVT.js";export{runHook};
