import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{markup}from"./chunk-Q6ZI5ES3.js";import{headlineOf}from"./chunk-MCJY5MQP.js";import{groupByFile,problemsOf}from"./chunk-4D2XPN3E.js";import"./chunk-QIA4BKHN.js";
import"./chunk-UQ4QJTIL.js";import"./chunk-XZK5EE4T.js";import"./chunk-U4XRQX6L.js";import"./chunk-ZSDTTT2K.js";import"./chunk-DBXAA5U3.js";
import{adviceFor,describeToken,idOf,placeText,verdictNote}from"./chunk-BB2XV6V3.js";import"./chunk-JA7EQBJC.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";import"./chunk-TBFOT7FM.js";import"./chunk-VKAQM3L7.js";import"./chunk-NVCMX4JE.js";
import"./chunk-BJZ46DRK.js";import{reaches}from"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";function*renderJunit(report,{failOn="likely"}){let cases=[...groupByFile(report.findings).map(file=>tokenCase(file,reaches(file.finding.confidence,failOn)?"fail\
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
