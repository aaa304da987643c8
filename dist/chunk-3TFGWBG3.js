import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile,renderGitlab}from"./chunk-2XL7DXIT.js";import"./chunk-AABGW2Z7.js";import"./chunk-JKLGQZT2.js";import"./chunk-3VEK6LOZ.js";
import"./chunk-36K7XQH7.js";import"./chunk-LJJRHRMG.js";import"./chunk-6L5546QT.js";import"./chunk-MYAZKXTC.js";import"./chunk-VHVTLHOC.js";
import"./chunk-RXFZFBJ2.js";import"./chunk-DXFUX2MO.js";import"./chunk-246QKVLA.js";import"./chunk-MHKVJSSN.js";export{identify,identifyFile,renderGitlab};
