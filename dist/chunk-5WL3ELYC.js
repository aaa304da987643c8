import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-DDLU2XU6.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-SLQRQCS3.js";import"./chunk-QIA4BKHN.js";
import"./chunk-CUSUFECI.js";import"./chunk-TA2FJTMX.js";import"./chunk-DTS65MTY.js";import"./chunk-BHZPJD5N.js";import{adviceFor,describeToken,
idOf,outerPath,verdictNote}from"./chunk-FX6RCX23.js";import"./chunk-VRIJ5JXR.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-6KICN5AQ.js";import"./chunk-H4B4VSXC.js";import"./chunk-BEKBN3RJ.js";import"./chunk-N2H7ONM6.js";import"./chunk-BJZ46DRK.js";
import{maskTokens,stringify}from"./chunk-OGDYYMFG.js";import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
