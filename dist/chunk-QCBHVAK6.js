import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{markup}from"./chunk-LUVRTTVH.js";import{headlineOf}from"./chunk-YMMK5EJC.js";import{reaches}from"./chunk-BWBA3JCL.js";import{groupByFile}from"./chunk-PARZN4JP.js";
import"./chunk-VCCIFFMI.js";import"./chunk-33FPPCZH.js";import"./chunk-YROTUOWE.js";import{adviceFor,describeToken,idOf,placeText,verdictNote}from"./chunk-NRCMWDGD.js";
import{problemsOf}from"./chunk-LMRWWUTI.js";import"./chunk-2Y7HDWH7.js";import"./chunk-7N7QER5E.js";import"./chunk-NL4GV5MG.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();function*renderJunit(report,{failOn="likely"}){let cases=[...groupByFile(report.findings).map(file=>tokenCase(file,reaches(file.finding.confidence,failOn)?"fail\
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
