import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-727KMHLS.js";import"./chunk-2HTO77QW.js";import"./chunk-QIA4BKHN.js";
import"./chunk-2FPKPABT.js";import"./chunk-XKVNXOFN.js";import"./chunk-PSEUNOPV.js";import"./chunk-OFHT52EQ.js";import"./chunk-QN5NFRCS.js";
import"./chunk-GXRJW5KA.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-WGH2XXTW.js";import"./chunk-JCLIUA7W.js";
import"./chunk-GFCMPOBS.js";import"./chunk-G2WUHJMJ.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-VZSUGUC2.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
