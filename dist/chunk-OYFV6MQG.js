import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-RZATNXBP.js";import"./chunk-YSOPQBJO.js";import"./chunk-PHOGEVHI.js";
import"./chunk-SM27JCL5.js";import"./chunk-WK5AAL3X.js";import"./chunk-MLCUTE7K.js";import"./chunk-JPPJ3UST.js";import"./chunk-BHRAWIAN.js";
import"./chunk-YMDRG6HS.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-M3RPADNA.js";import"./chunk-BCIBTCFB.js";
import"./chunk-5IRC2C7I.js";import{stringify}from"./chunk-MUYT7MTB.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
