import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-RCPUQRJA.js";import"./chunk-A4YND3E2.js";import"./chunk-QIA4BKHN.js";
import"./chunk-FQNVBPSW.js";import"./chunk-R6LONGIH.js";import"./chunk-ZOKTZ3DW.js";import"./chunk-WWTQ2MQG.js";import"./chunk-CJLEPAPD.js";
import"./chunk-NDD3GXQK.js";import"./chunk-BF4LCZT6.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-O62M4FAD.js";
import"./chunk-FYJVJPWF.js";import"./chunk-57UIUUBN.js";import"./chunk-GCKWG24H.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-5FH6LIZ5.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
