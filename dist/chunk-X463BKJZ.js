import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-2R7YUW4E.js";import"./chunk-YTHLZIUQ.js";import"./chunk-QIA4BKHN.js";
import"./chunk-6LC7GJDW.js";import"./chunk-NSLJAPDI.js";import"./chunk-QR6WV24J.js";import"./chunk-WD2GDKDS.js";import"./chunk-RGRFDWDN.js";
import"./chunk-F7ZYSH2I.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-C225L3JX.js";import"./chunk-32OE7OG6.js";
import"./chunk-QSRAZ4W3.js";import"./chunk-7IWYP3PI.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-BLIVLXZQ.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
