import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-RT5QUI7T.js";import"./chunk-C65TG5GL.js";import"./chunk-QIA4BKHN.js";
import"./chunk-NR7PCNF7.js";import"./chunk-UG6GBIKO.js";import"./chunk-35A6TLKG.js";import"./chunk-TK7WET4R.js";import"./chunk-Q6URHY7S.js";
import"./chunk-ORNNWCMV.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-CJQIFZZU.js";import"./chunk-AM7ARPKI.js";
import"./chunk-Y67U7SPT.js";import"./chunk-5JUVJJEU.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-UJR4ESSX.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
