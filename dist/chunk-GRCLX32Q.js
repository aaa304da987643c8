import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-4YAELSXA.js";import"./chunk-UX4SKWE4.js";import"./chunk-PHOGEVHI.js";
import"./chunk-DAMABCML.js";import"./chunk-6T6CLEKR.js";import"./chunk-PUS3ZGTR.js";import"./chunk-4B64INOM.js";import"./chunk-2USM4CQK.js";
import"./chunk-6GDZKAMD.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-C76W3PN4.js";import"./chunk-FOGDNQ7Q.js";
import"./chunk-X522ZER3.js";import{stringify}from"./chunk-O7AOOZC6.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
