import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAnnotation,renderAnnotations,renderGithub}from"./chunk-KHCTNECD.js";import"./chunk-6BDLYBPC.js";import"./chunk-F3WSZ2MB.js";import"./chunk-INUAFKDI.js";
import"./chunk-QIA4BKHN.js";import"./chunk-3IHULY2U.js";import"./chunk-R6LONGIH.js";import"./chunk-ZIFNA4GB.js";import"./chunk-BCZMGGWV.js";
import"./chunk-OZ235EUV.js";import"./chunk-NSP3TMXT.js";import"./chunk-RJEDFC4L.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-3YBFQBE3.js";import"./chunk-E4NPM5ME.js";import"./chunk-6LRQ7JPM.js";import"./chunk-KL7KNEJ6.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-ZN7O5J5D.js";import"./chunk-7KLDJBVT.js";export{renderAnnotation,renderAnnotations,renderGithub};
