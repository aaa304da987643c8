import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasMoved,splitHeld}from"./chunk-S6BEZJXY.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-SJOZH3OL.js";import"./chunk-7CWUFBFE.js";
import"./chunk-7KLDJBVT.js";export{hasMoved,splitHeld};
