import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{headlineOf,renderFailureSummary,renderJobSummary}from"./chunk-UQM3HOHS.js";import"./chunk-ZUULE3DE.js";import"./chunk-PHOGEVHI.js";import"./chunk-YK3VTUQI.js";
import"./chunk-TXBDJ2IL.js";import"./chunk-3VROZLDV.js";import"./chunk-NUDQ66KE.js";import"./chunk-5HSLFQFQ.js";import"./chunk-EH6E24GB.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-5HIJUSPL.js";import"./chunk-HOAJI5MN.js";import"./chunk-RBNKYOUL.js";
import"./chunk-DZXM2BRG.js";import"./chunk-7KLDJBVT.js";export{headlineOf,renderFailureSummary,renderJobSummary};
