import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{markup}from"./chunk-IHGT5BT4.js";import{headlineOf}from"./chunk-KJI4IQ4F.js";import{groupByFile,problemsOf}from"./chunk-IZWPFWOZ.js";import"./chunk-QIA4BKHN.js";
import"./chunk-226MIOPI.js";import"./chunk-R6LONGIH.js";import"./chunk-SZH627CV.js";import"./chunk-C5XQGCNK.js";import"./chunk-BTQZOW2H.js";
import{adviceFor,describeToken,idOf,placeText,verdictNote}from"./chunk-NAX43XG2.js";import"./chunk-TCKDLS43.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-D5IVSSQV.js";import"./chunk-NNRGK5G5.js";import"./chunk-TBFOT7FM.js";import"./chunk-PFPTAP3Y.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import{reaches}from"./chunk-U5AIUCGV.js";import"./chunk-7KLDJBVT.js";function*renderJunit(report,{failOn="likely"}){let cases=[...groupByFile(report.findings).map(file=>tokenCase(file,reaches(file.finding.confidence,failOn)?"fail\
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
