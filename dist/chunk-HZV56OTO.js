import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile,renderGitlab}from"./chunk-EKPMBDSG.js";import"./chunk-M64ZFGIK.js";import"./chunk-6HGFJIQH.js";import"./chunk-RDCKDTBW.js";
import"./chunk-DPCOZ4I4.js";import"./chunk-ADGGSE6D.js";import"./chunk-5OM3R7XV.js";import"./chunk-SEYQJBEN.js";import"./chunk-I3XAJKRI.js";
import"./chunk-7TRP2MQQ.js";import"./chunk-XOYYAYCE.js";import"./chunk-QAMUKJXS.js";export{identify,identifyFile,renderGitlab};
