import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{headlineOf,renderFailureSummary,renderJobSummary}from"./chunk-CCCF2LXC.js";import"./chunk-XN3B2NG7.js";import"./chunk-PHOGEVHI.js";import"./chunk-JYTODEJE.js";
import"./chunk-KRX2NPM6.js";import"./chunk-H4SL7W7X.js";import"./chunk-5TSVI3RG.js";import"./chunk-45X7GTN2.js";import"./chunk-UDNXZ4C2.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-TI5WZT6U.js";import"./chunk-J652VOC6.js";import"./chunk-2MYWV6KY.js";
import"./chunk-YDU2KE7O.js";import"./chunk-7KLDJBVT.js";export{headlineOf,renderFailureSummary,renderJobSummary};
