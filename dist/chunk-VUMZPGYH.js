import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-KEL4A2XA.js";import"./chunk-IJT3HCF7.js";import"./chunk-QIA4BKHN.js";
import"./chunk-U36HNGOO.js";import"./chunk-25LCFDWL.js";import"./chunk-WV7EDS2A.js";import"./chunk-VAQSDTCC.js";import"./chunk-E6ORIVKU.js";
import"./chunk-LTIPORVY.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-5LIEZSPY.js";import"./chunk-MGNB6ZBV.js";
import"./chunk-7X6OTH2M.js";import"./chunk-2URRSU5Y.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-U32JIABK.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
