import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-Y5QJTWUU.js";import"./chunk-P7GO4OTM.js";import"./chunk-QIA4BKHN.js";
import"./chunk-XEER77EJ.js";import"./chunk-DGZQUCOV.js";import"./chunk-3IEEAJGX.js";import"./chunk-UC7Y7XHA.js";import"./chunk-GSWLRM7D.js";
import"./chunk-ED4C6ZMQ.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-NM4ACNUX.js";import"./chunk-3MUDLGVU.js";
import"./chunk-M326MCOK.js";import"./chunk-F7CIQ55I.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-2WZFHZIE.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
