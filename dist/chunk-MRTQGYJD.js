import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-6IDA24YE.js";import{outerPath}from"./chunk-SGJ3SOGH.js";import{NO_PATH,groupByFile,rootPathOf}from"./chunk-YNYQMCBQ.js";
import"./chunk-WZRVNZ7T.js";import"./chunk-V5R6ZUGM.js";import"./chunk-A7G4DCOQ.js";import{adviceFor,describeToken,idOf,verdictNote}from"./chunk-OCLFWJNG.js";
import{problemsOf}from"./chunk-BKASFOER.js";import"./chunk-BFXAWDPH.js";import{maskTokens,stringify}from"./chunk-VLVC5JHV.js";import"./chunk-OAFTS7WC.js";
import{init_define_WORKFLOWS}from"./chunk-QEEJZXHW.js";init_define_WORKFLOWS();var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
