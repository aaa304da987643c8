import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-2ZV3KTH2.js";import"./chunk-B3B456RF.js";import"./chunk-AFB6XP2O.js";
import"./chunk-TD2Q2LWP.js";import{stringify}from"./chunk-3MU6DV3T.js";import"./chunk-OMFHI6ET.js";import{init_define_WORKFLOWS}from"./chunk-J2BLLQNG.js";init_define_WORKFLOWS();function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
