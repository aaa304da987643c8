import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-SXTEQKOK.js";import"./chunk-FEADEWR5.js";import"./chunk-FMAWDWFG.js";
import"./chunk-TFJGV7Q2.js";import{stringify}from"./chunk-HLKJPMEY.js";import"./chunk-QXEID26E.js";import{init_define_WORKFLOWS}from"./chunk-TPSVFZUU.js";init_define_WORKFLOWS();function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
