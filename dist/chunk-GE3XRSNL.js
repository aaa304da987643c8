import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-3DSIJGZS.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-XN3B2NG7.js";import"./chunk-PHOGEVHI.js";
import"./chunk-JYTODEJE.js";import"./chunk-KRX2NPM6.js";import"./chunk-H4SL7W7X.js";import"./chunk-5TSVI3RG.js";import{adviceFor,describeToken,
idOf,outerPath,verdictNote}from"./chunk-45X7GTN2.js";import"./chunk-UDNXZ4C2.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-TI5WZT6U.js";import"./chunk-J652VOC6.js";import"./chunk-2MYWV6KY.js";import{maskTokens,stringify}from"./chunk-YDU2KE7O.js";
import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
