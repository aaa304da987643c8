import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-DZVFXKSO.js";import"./chunk-5IFN2M2P.js";import"./chunk-PHOGEVHI.js";
import"./chunk-OGMKG6PW.js";import"./chunk-CY2UOAKR.js";import"./chunk-UPW4SGRP.js";import"./chunk-I6ICKUKA.js";import"./chunk-CBEDCYJA.js";
import"./chunk-ODQ3YR5Z.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-JFFZMSF2.js";import"./chunk-FOGDNQ7Q.js";
import"./chunk-J4M337YH.js";import{stringify}from"./chunk-E2QKLHA2.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
