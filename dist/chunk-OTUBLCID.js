import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-OAGUWAPS.js";import{outerPath}from"./chunk-KEL326ME.js";import{NO_PATH,groupByFile,rootPathOf}from"./chunk-W5ZDR7MH.js";
import"./chunk-RC6NC6YM.js";import"./chunk-3FBNRPEN.js";import"./chunk-UH7B2B2O.js";import{adviceFor,describeToken,idOf,verdictNote}from"./chunk-WV6BJOOM.js";
import{problemsOf}from"./chunk-L7WPI2LE.js";import"./chunk-JADI6QUB.js";import{maskTokens,stringify}from"./chunk-KSIZZH4V.js";import"./chunk-K7T6E6N4.js";
import{init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
