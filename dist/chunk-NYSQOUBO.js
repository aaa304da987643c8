import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{markup}from"./chunk-RRQQF5PK.js";import{headlineOf}from"./chunk-QP6JCHOO.js";import{groupByFile,problemsOf}from"./chunk-WHOQM7QM.js";import"./chunk-PHOGEVHI.js";
import"./chunk-3E3UKUJ7.js";import{adviceFor,describeToken,idOf,placeText,verdictNote}from"./chunk-G2LLHAJH.js";import"./chunk-57N63GLF.js";import"./chunk-NZC5PUHI.js";
import"./chunk-LEHELRPC.js";import"./chunk-RDZ2PJFC.js";import"./chunk-TNWPXP6T.js";import"./chunk-CVLYHJO5.js";import"./chunk-Q7IYHAO4.js";
import"./chunk-CK5LGPZH.js";import"./chunk-RWDQT7ZN.js";import"./chunk-ZXC5UEDN.js";import"./chunk-U2FHO222.js";import"./chunk-WLFWCCN7.js";
import"./chunk-TBSHWNM2.js";import"./chunk-KXIDVIXY.js";import"./chunk-AD5SNCTD.js";import"./chunk-5ZAMCMYD.js";import"./chunk-AVEQMXZF.js";
import"./chunk-BJZ46DRK.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-YUQU7RAP.js";import"./chunk-5R43I725.js";
import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";import"./chunk-YZPMWBGI.js";import"./chunk-7YMO23G6.js";
import"./chunk-SUWK2YNK.js";import{reaches}from"./chunk-BDHLDGLQ.js";import"./chunk-7KLDJBVT.js";function*renderJunit(report,{failOn="likely"}){let cases=[...groupByFile(report.findings).map(file=>tokenCase(file,reaches(file.finding.confidence,failOn)?"fail\
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
