import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-I2N2KQTK.js";import"./chunk-RTNON3FW.js";import"./chunk-PHOGEVHI.js";
import"./chunk-WMFDJABS.js";import"./chunk-YHQ2UO5Y.js";import"./chunk-NRZSNHWB.js";import"./chunk-Z726N2HE.js";import"./chunk-HZWVBIYV.js";
import"./chunk-252K5KO5.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-UUPZ23G7.js";import"./chunk-BCIBTCFB.js";
import"./chunk-U254KDG7.js";import{stringify}from"./chunk-E3GCBCAY.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
