import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-6Q7HEHFV.js";import"./chunk-GWOCOP5U.js";import"./chunk-PHOGEVHI.js";
import"./chunk-2JAD2DJY.js";import"./chunk-ABLPS7HE.js";import"./chunk-5TP3FDVN.js";import"./chunk-4NMDOEH7.js";import"./chunk-2ZH7WC7D.js";
import"./chunk-6I2MH437.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-JMQ23FXP.js";import"./chunk-BCIBTCFB.js";
import"./chunk-3BDHZ7J3.js";import{stringify}from"./chunk-GFK4CTE6.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
