import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-2OPSDL4O.js";import"./chunk-INR2FEVN.js";import"./chunk-QIA4BKHN.js";
import"./chunk-XUT5WSST.js";import"./chunk-R6LONGIH.js";import"./chunk-XMSZPKW2.js";import"./chunk-T4AADWTH.js";import"./chunk-KKAQM6SI.js";
import"./chunk-JXKPW24N.js";import"./chunk-BIGAZY5U.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-DSN7PKFG.js";
import"./chunk-H6WH5RBU.js";import"./chunk-UW5NMDW2.js";import"./chunk-VW5FRBZD.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-TL6ZRHLE.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
