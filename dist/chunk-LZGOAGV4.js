import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{markup}from"./chunk-MO3XMSML.js";import{headlineOf}from"./chunk-VP64NQEV.js";import{groupByFile,problemsOf}from"./chunk-THNUXTYG.js";import"./chunk-PHOGEVHI.js";
import"./chunk-7CLBH67E.js";import{adviceFor,describeToken,idOf,placeText,verdictNote}from"./chunk-LCR4QT5F.js";import"./chunk-LOKRI56P.js";import"./chunk-CYMZCZVJ.js";
import"./chunk-QOFUUEBO.js";import"./chunk-LUBEJZDI.js";import"./chunk-5XTCDTX7.js";import"./chunk-76YOURME.js";import"./chunk-X7YIMERU.js";
import"./chunk-CK5LGPZH.js";import"./chunk-TVKIDUES.js";import"./chunk-ZXC5UEDN.js";import"./chunk-DWJEGZ2F.js";import"./chunk-D4I6VBRM.js";
import"./chunk-D5VYBXRJ.js";import"./chunk-OWMHKKUK.js";import"./chunk-MSO3IP6W.js";import"./chunk-6DIDNWPL.js";import"./chunk-AVEQMXZF.js";
import"./chunk-BJZ46DRK.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-PE2KPC3V.js";import"./chunk-5R43I725.js";
import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";import"./chunk-DTJZTZ3R.js";import"./chunk-7YMO23G6.js";
import"./chunk-SUWK2YNK.js";import{reaches}from"./chunk-5HMJKLGZ.js";import"./chunk-7KLDJBVT.js";function*renderJunit(report,{failOn="likely"}){let cases=[...groupByFile(report.findings).map(file=>tokenCase(file,reaches(file.finding.confidence,failOn)?"fail\
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
