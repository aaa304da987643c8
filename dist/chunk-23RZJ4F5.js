import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-YRATGENC.js";import{outerPath}from"./chunk-VOSPDDYS.js";import"./chunk-XV2PEN3L.js";import{NO_PATH,groupByFile,
rootPathOf}from"./chunk-PARZN4JP.js";import"./chunk-VCCIFFMI.js";import"./chunk-33FPPCZH.js";import"./chunk-YROTUOWE.js";import{adviceFor,
describeToken,idOf,verdictNote}from"./chunk-NRCMWDGD.js";import{problemsOf}from"./chunk-LMRWWUTI.js";import"./chunk-2Y7HDWH7.js";import{maskTokens,
stringify}from"./chunk-7N7QER5E.js";import"./chunk-NL4GV5MG.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
