import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-7ZNLXTDU.js";import"./chunk-H6ZU7EUQ.js";import"./chunk-QIA4BKHN.js";
import"./chunk-AM4HZ5IJ.js";import"./chunk-RV4IN4NG.js";import"./chunk-VRGBTNIN.js";import"./chunk-34X3EDXI.js";import"./chunk-SMTA72QR.js";
import"./chunk-YZE2OBS2.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-H3LKYCAU.js";import"./chunk-W5N6GLT7.js";
import"./chunk-M326MCOK.js";import"./chunk-6L5SCCVI.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-6FPCOGQJ.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
