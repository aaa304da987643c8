import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{headlineOf,renderFailureSummary,renderJobSummary}from"./chunk-J4GXHLKA.js";import"./chunk-QVBPBLXY.js";import"./chunk-QIA4BKHN.js";import"./chunk-X3DWGBJA.js";
import"./chunk-E5UMDWYK.js";import"./chunk-Y66JVSYN.js";import"./chunk-AS64HTMW.js";import"./chunk-BNC5BTG2.js";import"./chunk-XUJHAGD5.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-S3PFW34Q.js";import"./chunk-YMFRBCMB.js";import"./chunk-AXRGFBLZ.js";
import"./chunk-NKUOXSPJ.js";import"./chunk-BJZ46DRK.js";import"./chunk-XZQRWTRM.js";import"./chunk-7KLDJBVT.js";export{headlineOf,renderFailureSummary,renderJobSummary};
