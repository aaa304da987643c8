import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{headlineOf,renderFailureSummary,renderJobSummary}from"./chunk-DTI3UR4N.js";import"./chunk-4PCX3SWY.js";import"./chunk-QIA4BKHN.js";import"./chunk-ZY5TTSOI.js";
import"./chunk-R6LONGIH.js";import"./chunk-BJWDWWWH.js";import"./chunk-FTTBYGLS.js";import"./chunk-LBXGTOX5.js";import"./chunk-SSHFFBCR.js";
import"./chunk-VYX7YCVM.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-25PJOEFJ.js";import"./chunk-YYVDN3OX.js";
import"./chunk-F2YEE6YF.js";import"./chunk-6PNQCIIA.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-C4EGOCZA.js";
import"./chunk-7KLDJBVT.js";export{headlineOf,renderFailureSummary,renderJobSummary};
