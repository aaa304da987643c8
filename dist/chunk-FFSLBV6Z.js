import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseServices,createVerifier,openClient}from"./chunk-BAQDJGNA.js";import"./chunk-U3VBA2DJ.js";import"./chunk-47HF5MTD.js";import"./chunk-KY3OWOGL.js";
import"./chunk-QIA4BKHN.js";import"./chunk-W6XOIOMY.js";import"./chunk-TWDGGFC7.js";import"./chunk-7PW3W2ME.js";import"./chunk-S3TL6YCP.js";
import"./chunk-H7HEL4ZM.js";import"./chunk-3DPJ7RS2.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-SZUJ6WHP.js";
import"./chunk-BCIBTCFB.js";import"./chunk-EYFPAKHH.js";import"./chunk-XOVXZXNY.js";import"./chunk-7KLDJBVT.js";export{chooseServices,createVerifier,openClient};
