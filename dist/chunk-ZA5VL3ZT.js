import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-DZAKHXC7.js";import"./chunk-HGB5MWH7.js";import"./chunk-PHOGEVHI.js";
import"./chunk-SX4CSNFN.js";import"./chunk-3S5NQTQ4.js";import"./chunk-F3TUELYQ.js";import"./chunk-K6Q6R6BS.js";import"./chunk-HNFU7FLP.js";
import"./chunk-XN7JJK3X.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-IX4MHZJB.js";import"./chunk-FOGDNQ7Q.js";
import"./chunk-GFHNWSCI.js";import{stringify}from"./chunk-UXT2EH4A.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
