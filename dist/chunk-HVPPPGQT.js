import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-RZATNXBP.js";import"./chunk-YSOPQBJO.js";import"./chunk-PHOGEVHI.js";
import"./chunk-SM27JCL5.js";import"./chunk-WK5AAL3X.js";import"./chunk-MLCUTE7K.js";import"./chunk-JPPJ3UST.js";import"./chunk-BHRAWIAN.js";
import"./chunk-YMDRG6HS.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-M3RPADNA.js";import"./chunk-BCIBTCFB.js";
import"./chunk-5IRC2C7I.js";import{stringify}from"./chunk-MUYT7MTB.js";import"./chunk-7KLDJBVT.js";function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
