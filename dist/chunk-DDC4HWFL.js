import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-RA37YHBK.js";import"./chunk-NRCMWDGD.js";import"./chunk-LMRWWUTI.js";
import"./chunk-2Y7HDWH7.js";import{stringify}from"./chunk-7N7QER5E.js";import"./chunk-NL4GV5MG.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
