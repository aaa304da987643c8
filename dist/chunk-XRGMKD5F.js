import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-E2MUGQ66.js";import"./chunk-ERIBLOLG.js";import"./chunk-QIA4BKHN.js";
import"./chunk-US2OEOFY.js";import"./chunk-EU3YCSAE.js";import"./chunk-SGF2F3CM.js";import"./chunk-YXOWXBUC.js";import"./chunk-FT7P4BAP.js";
import"./chunk-H4JYOAOY.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-HSINYQOV.js";import"./chunk-BCIBTCFB.js";
import"./chunk-Y5P65OU4.js";import{stringify}from"./chunk-6BCG5NB3.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
