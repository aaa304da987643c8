import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{markup}from"./chunk-JXBVM3TY.js";import{headlineOf}from"./chunk-K3IIOWFA.js";import{groupByFile,problemsOf}from"./chunk-4SCD4CXP.js";import"./chunk-QIA4BKHN.js";
import"./chunk-6RJXUCLR.js";import"./chunk-R6LONGIH.js";import"./chunk-HU6WXQGI.js";import"./chunk-OQJG5R5O.js";import"./chunk-BB4NBBL4.js";
import{adviceFor,describeToken,idOf,placeText,verdictNote}from"./chunk-O6XNJAGJ.js";import"./chunk-WXNJ6E7N.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-LKQUPQO4.js";import"./chunk-DKVPOUR3.js";import"./chunk-H3TBN4WC.js";import"./chunk-AVYFW5B7.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import{reaches}from"./chunk-ZMB7WQZ5.js";import"./chunk-7KLDJBVT.js";function*renderJunit(report,{failOn="likely"}){let cases=[...groupByFile(report.findings).map(file=>tokenCase(file,reaches(file.finding.confidence,failOn)?"fail\
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
