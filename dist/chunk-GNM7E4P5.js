import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseServices,createVerifier,openClient}from"./chunk-QNZRDQBI.js";import"./chunk-HUTLMWAS.js";import"./chunk-222B5TOD.js";import"./chunk-TMDYFPQF.js";
import"./chunk-WZMVA7WR.js";import"./chunk-ETMVBQKN.js";import"./chunk-BP76N3HF.js";import"./chunk-WIMPIX3N.js";import"./chunk-SFTJVKJK.js";
import"./chunk-32SFVRWU.js";export{chooseServices,createVerifier,openClient};
