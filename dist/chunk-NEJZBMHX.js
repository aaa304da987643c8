import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-HEOC4CCW.js";import"./chunk-JWL3RWJJ.js";import"./chunk-QIA4BKHN.js";
import"./chunk-B4PDEN6W.js";import"./chunk-JCHMJOGA.js";import"./chunk-PZ6U5DIB.js";import"./chunk-L36UU7JZ.js";import"./chunk-6QUMET2L.js";
import"./chunk-JQUJFOB7.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-W6SSYUK7.js";import"./chunk-SORYDP3W.js";
import"./chunk-QSRAZ4W3.js";import"./chunk-DAYPJJFG.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-DBBYXGGD.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
