import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{markup}from"./chunk-LZBZMD2Y.js";import{headlineOf}from"./chunk-B2S77MHI.js";import{groupByFile,problemsOf}from"./chunk-E4OZR5XA.js";import"./chunk-QIA4BKHN.js";
import"./chunk-DAIK7C24.js";import"./chunk-R6LONGIH.js";import"./chunk-5F7DPAUQ.js";import"./chunk-LFIFM7WJ.js";import"./chunk-3MGZFIRE.js";
import{adviceFor,describeToken,idOf,placeText,verdictNote}from"./chunk-CGNNMF5G.js";import"./chunk-D32QMD4O.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-XW3H7GSF.js";import"./chunk-3RIHSJCR.js";import"./chunk-57UIUUBN.js";import"./chunk-Q74FCLTK.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import{reaches}from"./chunk-S47JN65G.js";import"./chunk-7KLDJBVT.js";function*renderJunit(report,{failOn="likely"}){let cases=[...groupByFile(report.findings).map(file=>tokenCase(file,reaches(file.finding.confidence,failOn)?"fail\
ure":"skipped")),...problemsOf(report).map(({where,message})=>({group:"not-read",name:where,outcome:"error",message,lines:[]}))];cases.length===0&&cases.push({group:"\
scan",name:headlineOf(report),outcome:void 0,message:"",lines:[]});let count=outcome=>cases.filter(one=>one.outcome===outcome).length,counts=`tests="${cases.length}\
" failures="${count("failure")}" errors="${count("error")}"`;yield`<?xml version="1.0" encoding="UTF-8"?>
`,yield`<testsuites name="pat-patrol" ${counts}>
`,yield`  <testsuite name="pat-patrol ${report.scope}" ${counts} skipped="${count("skipped")}">
`;for(let one of cases)yield renderCase(one);yield`  </testsuite>
</testsuites>
`}function tokenCase({finding,places},outcome){let[place]=places;return{group:finding.ruleId,name:`${placeText(place)} ${finding.secret.redacted}`,outcome,message:`${describeToken(
finding)} (${finding.confidence}${verdictNote(finding)}), id ${idOf(finding)}`,lines:[...new Set(places.map(other=>placeText(other))),adviceFor(finding)]}}function renderCase({
group,name,outcome,message,lines}){let head=`    <testcase classname="pat-patrol.${markup(group)}" name="${markup(name)}"`;if(outcome===void 0)return`${head}/>
`;let body=lines.map(line=>`
${markup(line)}`).join(""),result=`<${outcome} message="${markup(message)}">${body}</${outcome}>`;return`${head}>
      ${result}
    </testcase>
`}export{renderJunit};
