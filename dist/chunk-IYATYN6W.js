import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-IH53HBAQ.js";import"./chunk-EQ5LV6J6.js";import"./chunk-O3LVUGDM.js";import"./chunk-Q4JWGVCR.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-P6QIXKWL.js";import"./chunk-7KLDJBVT.js";export{runHook};
