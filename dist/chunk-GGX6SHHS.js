import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-JGE72P3D.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-KY3OWOGL.js";import"./chunk-QIA4BKHN.js";
import"./chunk-W6XOIOMY.js";import"./chunk-TWDGGFC7.js";import"./chunk-7PW3W2ME.js";import"./chunk-S3TL6YCP.js";import{adviceFor,describeToken,
idOf,outerPath,verdictNote}from"./chunk-H7HEL4ZM.js";import"./chunk-3DPJ7RS2.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-SZUJ6WHP.js";import"./chunk-BCIBTCFB.js";import"./chunk-EYFPAKHH.js";import{maskTokens,stringify}from"./chunk-XOVXZXNY.js";
import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
