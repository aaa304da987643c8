import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-AMUZCNK4.js";import"./chunk-JEMG234I.js";import"./chunk-QIA4BKHN.js";
import"./chunk-OXZZV26J.js";import"./chunk-R6LONGIH.js";import"./chunk-WFF6QB2Z.js";import"./chunk-SDPRDXFF.js";import"./chunk-T7VDKNOK.js";
import"./chunk-RTRWR3TZ.js";import"./chunk-AZTZVEDJ.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-MHPRDN7N.js";
import"./chunk-C2EZASEW.js";import"./chunk-UW5NMDW2.js";import"./chunk-4PQR4QG4.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-6S3LTY4F.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
