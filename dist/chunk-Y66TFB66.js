import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-2XL7DXIT.js";import{outerPath}from"./chunk-AABGW2Z7.js";import"./chunk-JKLGQZT2.js";import{NO_PATH,groupByFile,
rootPathOf}from"./chunk-3VEK6LOZ.js";import"./chunk-36K7XQH7.js";import"./chunk-LJJRHRMG.js";import"./chunk-6L5546QT.js";import{adviceFor,
describeToken,idOf,verdictNote}from"./chunk-MYAZKXTC.js";import{problemsOf}from"./chunk-VHVTLHOC.js";import"./chunk-RXFZFBJ2.js";import{maskTokens,
stringify}from"./chunk-DXFUX2MO.js";import"./chunk-246QKVLA.js";import{init_define_WORKFLOWS}from"./chunk-MHKVJSSN.js";init_define_WORKFLOWS();var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
