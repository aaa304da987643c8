import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseServices,createVerifier,openClient}from"./chunk-QS3M42SC.js";import"./chunk-VWGXGDXB.js";import"./chunk-H66RCIDL.js";import"./chunk-ZHLVQ3YK.js";
import"./chunk-XMGYRCIL.js";import"./chunk-MHYNI43W.js";import"./chunk-7TRP2MQQ.js";import"./chunk-XOYYAYCE.js";import"./chunk-QAMUKJXS.js";export{chooseServices,createVerifier,openClient};
