import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-CUS32ZH6.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-XRXDG6LI.js";import"./chunk-QIA4BKHN.js";
import"./chunk-FOEGFQG7.js";import"./chunk-OPGJYHRT.js";import"./chunk-GYNKOK5P.js";import"./chunk-5LP5AGVX.js";import{adviceFor,describeToken,
idOf,outerPath,verdictNote}from"./chunk-TBAHU2TS.js";import"./chunk-TNJPQLTW.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-CWM27EIG.js";import"./chunk-H6NCOG2D.js";import"./chunk-Y67U7SPT.js";import"./chunk-27AUOJ5X.js";import"./chunk-BJZ46DRK.js";
import{maskTokens,stringify}from"./chunk-ZFLG4E5S.js";import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
