import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-EZRKXMWY.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-HOBCUKH2.js";import"./chunk-QIA4BKHN.js";
import"./chunk-H3LGJCSV.js";import"./chunk-XEDISJMW.js";import"./chunk-PCB2F4NM.js";import"./chunk-2EM6CVHT.js";import{adviceFor,describeToken,
idOf,outerPath,verdictNote}from"./chunk-MW3VKUFW.js";import"./chunk-JWYNSXCQ.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-KTOEWMHL.js";import"./chunk-BCIBTCFB.js";import"./chunk-LCY5QUMQ.js";import{maskTokens,stringify}from"./chunk-PHBYP2JS.js";
import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
