import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-XR25PKMM.js";import"./chunk-HOBCUKH2.js";import"./chunk-QIA4BKHN.js";
import"./chunk-H3LGJCSV.js";import"./chunk-XEDISJMW.js";import"./chunk-PCB2F4NM.js";import"./chunk-2EM6CVHT.js";import"./chunk-MW3VKUFW.js";
import"./chunk-JWYNSXCQ.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-KTOEWMHL.js";import"./chunk-BCIBTCFB.js";
import"./chunk-LCY5QUMQ.js";import{stringify}from"./chunk-PHBYP2JS.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
