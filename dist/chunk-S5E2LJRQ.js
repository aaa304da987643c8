import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-YXA3YDU6.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-NYGEOXN2.js";import"./chunk-QIA4BKHN.js";
import"./chunk-ZC5FFJPX.js";import"./chunk-R6LONGIH.js";import"./chunk-ICHRNFUF.js";import"./chunk-FUNG7ZDH.js";import"./chunk-334P6O6R.js";
import{adviceFor,describeToken,idOf,outerPath,verdictNote}from"./chunk-XA5KPYNS.js";import"./chunk-DUPZLEOZ.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-6F2MNCFY.js";import"./chunk-36RR56GG.js";import"./chunk-57UIUUBN.js";import"./chunk-J5CSP7UC.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import{maskTokens,stringify}from"./chunk-NBIKMVEP.js";import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
