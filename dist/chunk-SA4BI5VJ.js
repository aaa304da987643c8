import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-5PBERTYA.js";import"./chunk-AO3H3FX5.js";import"./chunk-UGDXFY2J.js";
import"./chunk-GG7SHWFW.js";import{stringify}from"./chunk-7QPXL2RK.js";import"./chunk-GQKN4NL5.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
