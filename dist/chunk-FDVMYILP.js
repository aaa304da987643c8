import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-O3IV7B5Z.js";import"./chunk-G52DPUHU.js";import"./chunk-QIA4BKHN.js";
import"./chunk-OESKMZCZ.js";import"./chunk-BWLHWVUX.js";import"./chunk-AUZMZS42.js";import"./chunk-HYIMP2CV.js";import"./chunk-YBTFJU5A.js";
import"./chunk-EDLCWJZL.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-YW7EVMS3.js";import"./chunk-LOHHWJNE.js";
import"./chunk-GGSQHMGH.js";import"./chunk-AF7SOZFQ.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-SI6IVDTD.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
