import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile,renderGitlab}from"./chunk-X4U2CZ6X.js";import"./chunk-OPNNLWK4.js";import"./chunk-PHOGEVHI.js";import"./chunk-MJN6XC5J.js";
import"./chunk-3JFIAP3O.js";import"./chunk-O2VA54ZU.js";import"./chunk-KWHDUP7C.js";import"./chunk-Y45IVULJ.js";import"./chunk-WDHT2SAI.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-KZ34XU56.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-PA77RFIH.js";
import"./chunk-6DC57I3D.js";import"./chunk-7KLDJBVT.js";export{identify,identifyFile,renderGitlab};
