import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-LQ53MLQK.js";import"./chunk-TNXFCXM3.js";import"./chunk-QIA4BKHN.js";
import"./chunk-YOGQUQ45.js";import"./chunk-R6LONGIH.js";import"./chunk-ZCJ6TOCK.js";import"./chunk-R5G6PCW3.js";import"./chunk-DLIATG3W.js";
import"./chunk-JZNXKXWE.js";import"./chunk-SXR4WHO3.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-7EX7DUKU.js";
import"./chunk-AQMTPXT2.js";import"./chunk-SE6BHWUN.js";import"./chunk-VJAYQ5QJ.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-3T6EDY5G.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
