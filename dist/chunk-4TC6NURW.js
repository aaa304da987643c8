import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-HQRIZJ2R.js";import"./chunk-KY3OWOGL.js";import"./chunk-QIA4BKHN.js";
import"./chunk-W6XOIOMY.js";import"./chunk-TWDGGFC7.js";import"./chunk-7PW3W2ME.js";import"./chunk-S3TL6YCP.js";import"./chunk-H7HEL4ZM.js";
import"./chunk-3DPJ7RS2.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-SZUJ6WHP.js";import"./chunk-BCIBTCFB.js";
import"./chunk-EYFPAKHH.js";import{stringify}from"./chunk-XOVXZXNY.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
