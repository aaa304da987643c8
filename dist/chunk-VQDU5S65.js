import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-HEQYP55W.js";import"./chunk-BMDEH7JF.js";import"./chunk-QIA4BKHN.js";
import"./chunk-VRLKUYTM.js";import"./chunk-R6LONGIH.js";import"./chunk-DTL74Z3W.js";import"./chunk-GG2AMVCX.js";import"./chunk-KEMF72LL.js";
import"./chunk-SOVCSNUM.js";import"./chunk-EDQVF2PY.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-HPAQSPED.js";
import"./chunk-PNRPCTTB.js";import"./chunk-H3TBN4WC.js";import"./chunk-W76QQX5C.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-UOK4JNPA.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
