import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-QD6ZRUED.js";import"./chunk-Y5QXJU65.js";import"./chunk-57UIUUBN.js";import"./chunk-D3WP5HLW.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-NLX6FLKJ.js";import"./chunk-7KLDJBVT.js";export{runHook};
