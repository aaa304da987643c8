import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-2EG3VSOG.js";import"./chunk-TXH4AKYQ.js";import"./chunk-PHOGEVHI.js";
import"./chunk-GA3XVZWM.js";import"./chunk-DY2HV5P5.js";import"./chunk-2MSDJQ3C.js";import"./chunk-KGM3WSAI.js";import"./chunk-BUGRPOO4.js";
import"./chunk-3ZAU6LPX.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-KAWALODN.js";import"./chunk-FOGDNQ7Q.js";
import"./chunk-DEAKPM3K.js";import{stringify}from"./chunk-RSR2YGV7.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
