import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-4XMMQGHQ.js";import"./chunk-4D2XPN3E.js";import"./chunk-QIA4BKHN.js";
import"./chunk-UQ4QJTIL.js";import"./chunk-XZK5EE4T.js";import"./chunk-U4XRQX6L.js";import"./chunk-ZSDTTT2K.js";import"./chunk-DBXAA5U3.js";
import"./chunk-BB2XV6V3.js";import"./chunk-JA7EQBJC.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-JWXIQW5Q.js";
import"./chunk-ROGHHUVP.js";import"./chunk-TBFOT7FM.js";import"./chunk-VKAQM3L7.js";import"./chunk-NVCMX4JE.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
