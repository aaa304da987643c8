import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-TBNAIBGS.js";import"./chunk-OCLFWJNG.js";import"./chunk-BKASFOER.js";
import"./chunk-BFXAWDPH.js";import{stringify}from"./chunk-VLVC5JHV.js";import"./chunk-OAFTS7WC.js";import{init_define_WORKFLOWS}from"./chunk-QEEJZXHW.js";init_define_WORKFLOWS();function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}export{renderJsonLines};
