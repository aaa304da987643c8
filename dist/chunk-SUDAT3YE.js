import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runVerify,selectById}from"./chunk-QZZPJ4C2.js";import"./chunk-KY3OWOGL.js";import"./chunk-QIA4BKHN.js";import"./chunk-W6XOIOMY.js";
import"./chunk-TWDGGFC7.js";import"./chunk-7PW3W2ME.js";import"./chunk-S3TL6YCP.js";import"./chunk-H7HEL4ZM.js";import"./chunk-3DPJ7RS2.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-SZUJ6WHP.js";import"./chunk-BCIBTCFB.js";import"./chunk-EYFPAKHH.js";
import"./chunk-XOVXZXNY.js";import"./chunk-7KLDJBVT.js";export{runVerify,selectById};
