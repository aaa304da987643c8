import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-N2XV5DOJ.js";import"./chunk-UO6AQULO.js";import"./chunk-QIA4BKHN.js";
import"./chunk-VQOY5ID4.js";import"./chunk-R6LONGIH.js";import"./chunk-VIWQW634.js";import"./chunk-BIL4HGZL.js";import"./chunk-R4MNG435.js";
import"./chunk-RGXISQL2.js";import"./chunk-OIUPW7NR.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-CHTCMG7V.js";
import"./chunk-JKQ7RLPT.js";import"./chunk-F2YEE6YF.js";import"./chunk-T7YM3LRL.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-EA5OM3GM.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
