import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasMoved,splitHeld}from"./chunk-JFFZMSF2.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-J4M337YH.js";import"./chunk-E2QKLHA2.js";
import"./chunk-7KLDJBVT.js";export{hasMoved,splitHeld};
