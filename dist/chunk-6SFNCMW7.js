import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{markup}from"./chunk-UY772KDP.js";import{headlineOf}from"./chunk-F3WSZ2MB.js";import{groupByFile,problemsOf}from"./chunk-INUAFKDI.js";import"./chunk-QIA4BKHN.js";
import"./chunk-3IHULY2U.js";import"./chunk-R6LONGIH.js";import"./chunk-ZIFNA4GB.js";import"./chunk-BCZMGGWV.js";import"./chunk-OZ235EUV.js";
import{adviceFor,describeToken,idOf,placeText,verdictNote}from"./chunk-NSP3TMXT.js";import"./chunk-RJEDFC4L.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-3YBFQBE3.js";import"./chunk-E4NPM5ME.js";import"./chunk-6LRQ7JPM.js";import"./chunk-KL7KNEJ6.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import{reaches}from"./chunk-ZN7O5J5D.js";import"./chunk-7KLDJBVT.js";function*renderJunit(report,{failOn="likely"}){let cases=[...groupByFile(report.findings).map(file=>tokenCase(file,reaches(file.finding.confidence,failOn)?"fail\
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
