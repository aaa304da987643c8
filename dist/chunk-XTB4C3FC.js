import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-HSINYQOV.js";import"./chunk-BCIBTCFB.js";import"./chunk-Y5P65OU4.js";import"./chunk-6BCG5NB3.js";import"./chunk-7KLDJBVT.js";export{runHook};
