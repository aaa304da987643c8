import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-K5JMVAR6.js";import"./chunk-SLQRQCS3.js";import"./chunk-QIA4BKHN.js";
import"./chunk-CUSUFECI.js";import"./chunk-TA2FJTMX.js";import"./chunk-DTS65MTY.js";import"./chunk-BHZPJD5N.js";import"./chunk-FX6RCX23.js";
import"./chunk-VRIJ5JXR.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-6KICN5AQ.js";import"./chunk-H4B4VSXC.js";
import"./chunk-BEKBN3RJ.js";import"./chunk-N2H7ONM6.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-OGDYYMFG.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
