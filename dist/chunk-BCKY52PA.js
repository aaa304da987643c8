import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-66ZYCLSA.js";import"./chunk-BCIBTCFB.js";import"./chunk-RFPARRB6.js";import"./chunk-YAGBIGIO.js";import"./chunk-7KLDJBVT.js";export{runHook};
