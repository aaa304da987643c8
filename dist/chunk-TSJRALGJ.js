import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-6VDQIIEV.js";import{outerPath}from"./chunk-EEQPOFBY.js";import{NO_PATH,groupByFile,rootPathOf}from"./chunk-FIYDWTEK.js";
import"./chunk-F4PK5BHN.js";import"./chunk-UY2XXYIA.js";import"./chunk-PHGENVMD.js";import{adviceFor,describeToken,idOf,verdictNote}from"./chunk-PUOPXMXP.js";
import{problemsOf}from"./chunk-AO3H3FX5.js";import"./chunk-ZXC5UEDN.js";import{maskTokens,stringify}from"./chunk-DNQ7QJRR.js";import"./chunk-RBM6Y5FZ.js";
import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
