import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-LITTM4ID.js";import"./chunk-3V3QZ7S4.js";import"./chunk-QIA4BKHN.js";
import"./chunk-AARCOBY3.js";import"./chunk-KUT6JEJ3.js";import"./chunk-LMX4UGGM.js";import"./chunk-53MMKTRD.js";import"./chunk-6G4AAJPQ.js";
import"./chunk-L3WR5EDB.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-T235EO3G.js";import"./chunk-AGLUPIB3.js";
import"./chunk-AXRGFBLZ.js";import"./chunk-2DNMH7QJ.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-JNIVYKQL.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
