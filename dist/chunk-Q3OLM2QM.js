import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-VYFM2JIN.js";import"./chunk-ZUULE3DE.js";import"./chunk-PHOGEVHI.js";
import"./chunk-YK3VTUQI.js";import"./chunk-TXBDJ2IL.js";import"./chunk-3VROZLDV.js";import"./chunk-NUDQ66KE.js";import"./chunk-5HSLFQFQ.js";
import"./chunk-EH6E24GB.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-5HIJUSPL.js";import"./chunk-HOAJI5MN.js";
import"./chunk-RBNKYOUL.js";import{stringify}from"./chunk-DZXM2BRG.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
