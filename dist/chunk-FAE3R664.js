import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{headlineOf,renderFailureSummary,renderJobSummary}from"./chunk-TT7UUDN6.js";import"./chunk-MD52T6B4.js";import"./chunk-QIA4BKHN.js";import"./chunk-YC2RA4YL.js";
import"./chunk-R6LONGIH.js";import"./chunk-OMYXLQW6.js";import"./chunk-IMMAGBIB.js";import"./chunk-MASUDTL2.js";import"./chunk-GB26HHQ2.js";
import"./chunk-O6XDLGV4.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-RPARA54J.js";import"./chunk-E5BM7GGJ.js";
import"./chunk-UW5NMDW2.js";import"./chunk-YHFHNJKG.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-736LB3W2.js";
import"./chunk-7KLDJBVT.js";export{headlineOf,renderFailureSummary,renderJobSummary};
