import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-AGSR5RAV.js";import"./chunk-TBMOGNPL.js";import"./chunk-QIA4BKHN.js";
import"./chunk-C2HDMPHG.js";import"./chunk-R6LONGIH.js";import"./chunk-D6MTOZDX.js";import"./chunk-ZSJVDGHR.js";import"./chunk-3D37IU2P.js";
import"./chunk-MOZYDLIU.js";import"./chunk-22PV7IFE.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-7LPMWHY7.js";
import"./chunk-PHKMYC3S.js";import"./chunk-UW5NMDW2.js";import"./chunk-N7ZIHCQH.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-MRH2GJOR.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
