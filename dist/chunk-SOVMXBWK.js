import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-JDOUAGLJ.js";import"./chunk-VMALF4OE.js";import"./chunk-QIA4BKHN.js";
import"./chunk-MFEUFYXM.js";import"./chunk-R6LONGIH.js";import"./chunk-I3KBJJLI.js";import"./chunk-42ZWL3LE.js";import"./chunk-RNE3UIBB.js";
import"./chunk-ZPDHT7AX.js";import"./chunk-UVRR5QSA.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-HFXC5BSF.js";
import"./chunk-VEPB6UOD.js";import"./chunk-F2YEE6YF.js";import"./chunk-IC4EO4A6.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-7XYV6JDW.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
