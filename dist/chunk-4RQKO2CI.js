import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-XY2MXZI3.js";import"./chunk-CHQP5UWQ.js";import"./chunk-QIA4BKHN.js";
import"./chunk-64AK2IAK.js";import"./chunk-R6LONGIH.js";import"./chunk-BQCL2D3N.js";import"./chunk-YVNO5A3Y.js";import"./chunk-RKTCBRGW.js";
import"./chunk-KTQKIYSI.js";import"./chunk-Y2YCSKIC.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-7KHDHH63.js";
import"./chunk-NKSAX2ET.js";import"./chunk-FNHSXPDK.js";import"./chunk-WIWIWAP2.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-IBBRVLZC.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
