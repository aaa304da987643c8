import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{headlineOf,renderFailureSummary,renderJobSummary}from"./chunk-22YH7WRM.js";import"./chunk-46WKJNM7.js";import"./chunk-QIA4BKHN.js";import"./chunk-XIPJ4B2F.js";
import"./chunk-R6LONGIH.js";import"./chunk-TLECKFAP.js";import"./chunk-CK7APKI2.js";import"./chunk-VGRQBW67.js";import"./chunk-6UYBSNRX.js";
import"./chunk-BG75NOEI.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-FQZUGV4Y.js";import"./chunk-UYFLJ62T.js";
import"./chunk-F2YEE6YF.js";import"./chunk-H27XV6ZU.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-V2DVGG2S.js";
import"./chunk-7KLDJBVT.js";export{headlineOf,renderFailureSummary,renderJobSummary};
