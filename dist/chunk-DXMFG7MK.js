import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile,renderGitlab}from"./chunk-QL76IXVC.js";import"./chunk-34S3N4V3.js";import"./chunk-PHOGEVHI.js";import"./chunk-CH6YVM27.js";
import"./chunk-5W3JEGW7.js";import"./chunk-4MBTXFLR.js";import"./chunk-EESVP2W3.js";import"./chunk-HQDGGGNT.js";import"./chunk-TCQEWO2B.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-SU2WXPMS.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-BYSNIFDH.js";
import"./chunk-O2QUWJIL.js";import"./chunk-7KLDJBVT.js";export{identify,identifyFile,renderGitlab};
