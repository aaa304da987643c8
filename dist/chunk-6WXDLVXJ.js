import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{installHere,runInstall}from"./chunk-QBEXAOEU.js";import"./chunk-XCQVJHB5.js";import"./chunk-E3K42MPD.js";import"./chunk-CE3YILGZ.js";
import"./chunk-HAENE2FI.js";import"./chunk-NEXJ3TMS.js";import"./chunk-HJX5MTKM.js";import"./chunk-VJSYM3JU.js";import"./chunk-XTB227SG.js";
import"./chunk-O7AA7U3K.js";import"./chunk-KSIZZH4V.js";import"./chunk-K7T6E6N4.js";import"./chunk-A2IRLN37.js";export{installHere,runInstall};
