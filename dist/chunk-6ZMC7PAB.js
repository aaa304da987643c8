import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-U2HBN2RS.js";import"./chunk-3YBQCO7Z.js";import"./chunk-QIA4BKHN.js";
import"./chunk-MF6GEN2I.js";import"./chunk-R6LONGIH.js";import"./chunk-DHV5E7ND.js";import"./chunk-CNQX4PLR.js";import"./chunk-VHYRXXQE.js";
import"./chunk-Z4FPC55Y.js";import"./chunk-LSZIDQ54.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-SHDX3DMB.js";
import"./chunk-THNY3BUE.js";import"./chunk-UW5NMDW2.js";import"./chunk-ZGN5Z3G3.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-VA3GTTLX.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
