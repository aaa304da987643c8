import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-Q3KQLEL2.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-UO6AQULO.js";import"./chunk-QIA4BKHN.js";
import"./chunk-VQOY5ID4.js";import"./chunk-R6LONGIH.js";import"./chunk-VIWQW634.js";import"./chunk-BIL4HGZL.js";import"./chunk-R4MNG435.js";
import{adviceFor,describeToken,idOf,outerPath,verdictNote}from"./chunk-RGXISQL2.js";import"./chunk-OIUPW7NR.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-CHTCMG7V.js";import"./chunk-JKQ7RLPT.js";import"./chunk-F2YEE6YF.js";import"./chunk-T7YM3LRL.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import{maskTokens,stringify}from"./chunk-EA5OM3GM.js";import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
