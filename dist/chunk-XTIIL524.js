import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-7ZNLXTDU.js";import"./chunk-H6ZU7EUQ.js";import"./chunk-QIA4BKHN.js";
import"./chunk-AM4HZ5IJ.js";import"./chunk-RV4IN4NG.js";import"./chunk-VRGBTNIN.js";import"./chunk-34X3EDXI.js";import"./chunk-SMTA72QR.js";
import"./chunk-YZE2OBS2.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-H3LKYCAU.js";import"./chunk-W5N6GLT7.js";
import"./chunk-M326MCOK.js";import"./chunk-6L5SCCVI.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-6FPCOGQJ.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
