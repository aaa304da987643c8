import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{markup}from"./chunk-EWBHEKQ3.js";import{headlineOf}from"./chunk-WIFHNDFM.js";import{groupByFile,problemsOf}from"./chunk-WMGOLMZH.js";import"./chunk-PHOGEVHI.js";
import"./chunk-6TNN7A46.js";import{adviceFor,describeToken,idOf,placeText,verdictNote}from"./chunk-L2ETAEUC.js";import"./chunk-Y7Z6GPZ6.js";import"./chunk-VQLEOC2A.js";
import"./chunk-4UUF4Q7G.js";import"./chunk-NPN2JV76.js";import"./chunk-ZUP53HOV.js";import"./chunk-BG6NSDK7.js";import"./chunk-X5Z33SR5.js";
import"./chunk-CK5LGPZH.js";import"./chunk-ZCV2SCDV.js";import"./chunk-ZXC5UEDN.js";import"./chunk-XESE5E2Z.js";import"./chunk-RZQOW4EU.js";
import"./chunk-BV3AF7T7.js";import"./chunk-LUYCGIDB.js";import"./chunk-LFZHMH6J.js";import"./chunk-6DIDNWPL.js";import"./chunk-AVEQMXZF.js";
import"./chunk-BJZ46DRK.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-HRJGN4VU.js";import"./chunk-5R43I725.js";
import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";import"./chunk-L4SBQST4.js";import"./chunk-7YMO23G6.js";
import"./chunk-SUWK2YNK.js";import{reaches}from"./chunk-EEACUEXL.js";import"./chunk-7KLDJBVT.js";function*renderJunit(report,{failOn="likely"}){let cases=[...groupByFile(report.findings).map(file=>tokenCase(file,reaches(file.finding.confidence,failOn)?"fail\
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
