import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseServices,createVerifier,openClient}from"./chunk-V64FQ4FG.js";import"./chunk-3BNZM4Q3.js";import"./chunk-UUHLH33Q.js";import"./chunk-TX2WK7GY.js";
import"./chunk-HDL3K7A3.js";import"./chunk-MPVIZA6S.js";import"./chunk-3MU6DV3T.js";import"./chunk-OMFHI6ET.js";import"./chunk-J2BLLQNG.js";export{chooseServices,createVerifier,openClient};
