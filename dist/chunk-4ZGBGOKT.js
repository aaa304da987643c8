import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-SI3D7C3A.js";import"./chunk-IVR64DB6.js";import"./chunk-QIA4BKHN.js";
import"./chunk-QI2YDYKT.js";import"./chunk-R6LONGIH.js";import"./chunk-IEGGMONO.js";import"./chunk-INM2EL47.js";import"./chunk-LZKWSZIY.js";
import"./chunk-A2C6AIKT.js";import"./chunk-4LF5SA4K.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-UR4OILUY.js";
import"./chunk-462EZS3C.js";import"./chunk-57UIUUBN.js";import"./chunk-GFJT5EAD.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-QA4TJCEL.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
