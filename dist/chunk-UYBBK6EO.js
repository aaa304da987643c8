import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-I35KW6FK.js";import"./chunk-OGG2JD3X.js";import"./chunk-QIA4BKHN.js";
import"./chunk-VBBZB5EM.js";import"./chunk-R6LONGIH.js";import"./chunk-L5JJRGUC.js";import"./chunk-BF7D5MAC.js";import"./chunk-325U4G7Y.js";
import"./chunk-LQZ6HVJ4.js";import"./chunk-JYKKHS2R.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-QD6ZRUED.js";
import"./chunk-Y5QXJU65.js";import"./chunk-57UIUUBN.js";import"./chunk-D3WP5HLW.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-NLX6FLKJ.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
