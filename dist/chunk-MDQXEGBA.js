import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-C76W3PN4.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-X522ZER3.js";import"./chunk-O7AOOZC6.js";import"./chunk-7KLDJBVT.js";export{scanLoose};
