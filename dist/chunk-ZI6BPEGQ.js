import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-OZMQTDLG.js";import"./chunk-34S3N4V3.js";import"./chunk-PHOGEVHI.js";
import"./chunk-CH6YVM27.js";import"./chunk-5W3JEGW7.js";import"./chunk-4MBTXFLR.js";import"./chunk-EESVP2W3.js";import"./chunk-HQDGGGNT.js";
import"./chunk-TCQEWO2B.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-SU2WXPMS.js";import"./chunk-FOGDNQ7Q.js";
import"./chunk-BYSNIFDH.js";import{stringify}from"./chunk-O2QUWJIL.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
