import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-6XOYP52S.js";import"./chunk-NYGEOXN2.js";import"./chunk-QIA4BKHN.js";
import"./chunk-ZC5FFJPX.js";import"./chunk-R6LONGIH.js";import"./chunk-ICHRNFUF.js";import"./chunk-FUNG7ZDH.js";import"./chunk-334P6O6R.js";
import"./chunk-XA5KPYNS.js";import"./chunk-DUPZLEOZ.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-6F2MNCFY.js";
import"./chunk-36RR56GG.js";import"./chunk-57UIUUBN.js";import"./chunk-J5CSP7UC.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-NBIKMVEP.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
