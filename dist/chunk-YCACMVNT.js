import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-CIXEQ3GV.js";import"./chunk-MD52T6B4.js";import"./chunk-QIA4BKHN.js";
import"./chunk-YC2RA4YL.js";import"./chunk-R6LONGIH.js";import"./chunk-OMYXLQW6.js";import"./chunk-IMMAGBIB.js";import"./chunk-MASUDTL2.js";
import"./chunk-GB26HHQ2.js";import"./chunk-O6XDLGV4.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-RPARA54J.js";
import"./chunk-E5BM7GGJ.js";import"./chunk-UW5NMDW2.js";import"./chunk-YHFHNJKG.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-736LB3W2.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
