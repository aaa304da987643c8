import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-JGRJZJF3.js";import"./chunk-PA7JY5RC.js";import"./chunk-QIA4BKHN.js";
import"./chunk-JIFSPXKF.js";import"./chunk-VRENTSJH.js";import"./chunk-VRMQ6OU3.js";import"./chunk-RFURRHIJ.js";import"./chunk-FBLFX2NC.js";
import"./chunk-5MFSNTN4.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-WPVTYBWX.js";import"./chunk-C42LGBKY.js";
import"./chunk-TOKAFTZU.js";import"./chunk-FO6YHM4X.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-IQSG5VC4.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
