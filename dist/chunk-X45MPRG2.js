import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{headlineOf,renderFailureSummary,renderJobSummary}from"./chunk-DUWX3XJJ.js";import"./chunk-NYGEOXN2.js";import"./chunk-QIA4BKHN.js";import"./chunk-ZC5FFJPX.js";
import"./chunk-R6LONGIH.js";import"./chunk-ICHRNFUF.js";import"./chunk-FUNG7ZDH.js";import"./chunk-334P6O6R.js";import"./chunk-XA5KPYNS.js";
import"./chunk-DUPZLEOZ.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-6F2MNCFY.js";import"./chunk-36RR56GG.js";
import"./chunk-57UIUUBN.js";import"./chunk-J5CSP7UC.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-NBIKMVEP.js";
import"./chunk-7KLDJBVT.js";export{headlineOf,renderFailureSummary,renderJobSummary};
