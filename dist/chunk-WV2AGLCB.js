import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-6VC4K3FN.js";import"./chunk-46WKJNM7.js";import"./chunk-QIA4BKHN.js";
import"./chunk-XIPJ4B2F.js";import"./chunk-R6LONGIH.js";import"./chunk-TLECKFAP.js";import"./chunk-CK7APKI2.js";import"./chunk-VGRQBW67.js";
import"./chunk-6UYBSNRX.js";import"./chunk-BG75NOEI.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-FQZUGV4Y.js";
import"./chunk-UYFLJ62T.js";import"./chunk-F2YEE6YF.js";import"./chunk-H27XV6ZU.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-V2DVGG2S.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
