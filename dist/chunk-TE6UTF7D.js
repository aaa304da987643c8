import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-J2J4MVNX.js";import"./chunk-F763YX5I.js";import"./chunk-QIA4BKHN.js";
import"./chunk-LEASQD4S.js";import"./chunk-FXKP5FSM.js";import"./chunk-5WL5UN2Q.js";import"./chunk-GFW2DWGB.js";import"./chunk-HTN5WNJQ.js";
import"./chunk-ITOLZAJ7.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-KO57563L.js";import"./chunk-4AD7APJJ.js";
import"./chunk-7X6OTH2M.js";import"./chunk-MGYAHX46.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-C3VV5JB2.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
