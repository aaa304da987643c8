import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-S7WEESCE.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-IZWPFWOZ.js";import"./chunk-QIA4BKHN.js";
import"./chunk-226MIOPI.js";import"./chunk-R6LONGIH.js";import"./chunk-SZH627CV.js";import"./chunk-C5XQGCNK.js";import"./chunk-BTQZOW2H.js";
import{adviceFor,describeToken,idOf,outerPath,verdictNote}from"./chunk-NAX43XG2.js";import"./chunk-TCKDLS43.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-D5IVSSQV.js";import"./chunk-NNRGK5G5.js";import"./chunk-TBFOT7FM.js";import"./chunk-PFPTAP3Y.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import{maskTokens,stringify}from"./chunk-U5AIUCGV.js";import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
