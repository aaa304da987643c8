import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-NB2FLBPT.js";import{outerPath}from"./chunk-GESIWQIL.js";import{NO_PATH,groupByFile,rootPathOf}from"./chunk-5U46NDSK.js";
import"./chunk-Q2VAVAFB.js";import"./chunk-RNI4AT3Z.js";import"./chunk-YORSP7RD.js";import{adviceFor,describeToken,idOf,verdictNote}from"./chunk-FU7J7GW7.js";
import{problemsOf}from"./chunk-HCRAYN25.js";import"./chunk-VVC7YI4L.js";import{maskTokens,stringify}from"./chunk-A2DKIZLC.js";import"./chunk-Y6RGRNUE.js";
import{init_define_WORKFLOWS}from"./chunk-76VBTWAH.js";init_define_WORKFLOWS();var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
