import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-676PZX5D.js";import"./chunk-7OV5N66G.js";import"./chunk-QIA4BKHN.js";
import"./chunk-VOCMJZAV.js";import"./chunk-XSWPBVMS.js";import"./chunk-NBBR7HNR.js";import"./chunk-B2UE6XG2.js";import"./chunk-L7FXK5R4.js";
import"./chunk-PKK2DPV5.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-2A3M5UO6.js";import"./chunk-6TJGCEJV.js";
import"./chunk-UW5NMDW2.js";import"./chunk-AJMQPTIS.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-HVNVNI5N.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
