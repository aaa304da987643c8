import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-ZTJBPWMD.js";import"./chunk-PLGT5UW4.js";import"./chunk-QIA4BKHN.js";
import"./chunk-KYQPCYSA.js";import"./chunk-BJBLYY7C.js";import"./chunk-FLBHEDOW.js";import"./chunk-2UEUXUQC.js";import"./chunk-NWWURLKO.js";
import"./chunk-LE2DXS7M.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-DJGLDFUL.js";import"./chunk-LX36S76Q.js";
import"./chunk-GGSQHMGH.js";import"./chunk-333BHRL6.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-QPE7W2WT.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
