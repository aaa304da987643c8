import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-QQKWB5BM.js";import"./chunk-BXYEXYVL.js";import"./chunk-QIA4BKHN.js";
import"./chunk-YXVAWVZQ.js";import"./chunk-K3YIRW7R.js";import"./chunk-F43OX7JS.js";import"./chunk-H3SX52ZV.js";import"./chunk-JQB2DVUT.js";
import"./chunk-LJ4PXW2L.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-NZUBEYJP.js";import"./chunk-KIJMEADU.js";
import"./chunk-AJGUSSVG.js";import"./chunk-2IGIP3KO.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-XKK6P6UJ.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
