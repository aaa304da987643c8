import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-G2G2WCIK.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-47UUKS77.js";import"./chunk-PHOGEVHI.js";
import"./chunk-D7XFAQFK.js";import"./chunk-ZCEEAPFF.js";import"./chunk-6MB2ZYU7.js";import"./chunk-FT2727HV.js";import{adviceFor,describeToken,
idOf,outerPath,verdictNote}from"./chunk-2DXJAQ6S.js";import"./chunk-EGB3G7W5.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-ARHMHOT5.js";import"./chunk-BCIBTCFB.js";import"./chunk-TXRTEYHN.js";import{maskTokens,stringify}from"./chunk-O754VVY6.js";
import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
