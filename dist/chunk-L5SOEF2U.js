import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-K5JMVAR6.js";import"./chunk-SLQRQCS3.js";import"./chunk-QIA4BKHN.js";
import"./chunk-CUSUFECI.js";import"./chunk-TA2FJTMX.js";import"./chunk-DTS65MTY.js";import"./chunk-BHZPJD5N.js";import"./chunk-FX6RCX23.js";
import"./chunk-VRIJ5JXR.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-6KICN5AQ.js";import"./chunk-H4B4VSXC.js";
import"./chunk-BEKBN3RJ.js";import"./chunk-N2H7ONM6.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-OGDYYMFG.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
