import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasMoved,splitHeld}from"./chunk-KZ34XU56.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-PA77RFIH.js";import"./chunk-6DC57I3D.js";
import"./chunk-7KLDJBVT.js";export{hasMoved,splitHeld};
