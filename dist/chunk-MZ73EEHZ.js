import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-DNIT7UAX.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-XMSD7VSB.js";import"./chunk-QIA4BKHN.js";
import"./chunk-EWEE4GRQ.js";import"./chunk-P5RHBB62.js";import"./chunk-LZRVMI7V.js";import"./chunk-VOBSWK5W.js";import{adviceFor,describeToken,
idOf,outerPath,verdictNote}from"./chunk-FRT6O7LM.js";import"./chunk-ULRPYPXB.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-3W7FNHIA.js";import"./chunk-GQ2QARBE.js";import"./chunk-7EWHIHW4.js";import"./chunk-ZOYAOJ73.js";import"./chunk-BJZ46DRK.js";
import{maskTokens,stringify}from"./chunk-GAERIN42.js";import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
