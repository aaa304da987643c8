import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-EKPMBDSG.js";import{outerPath}from"./chunk-M64ZFGIK.js";import{NO_PATH,groupByFile,rootPathOf}from"./chunk-6HGFJIQH.js";
import"./chunk-RDCKDTBW.js";import"./chunk-DPCOZ4I4.js";import"./chunk-ADGGSE6D.js";import{adviceFor,describeToken,idOf,verdictNote}from"./chunk-5OM3R7XV.js";
import{problemsOf}from"./chunk-SEYQJBEN.js";import"./chunk-I3XAJKRI.js";import{maskTokens,stringify}from"./chunk-7TRP2MQQ.js";import"./chunk-XOYYAYCE.js";
import{init_define_WORKFLOWS}from"./chunk-QAMUKJXS.js";init_define_WORKFLOWS();var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
