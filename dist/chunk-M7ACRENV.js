import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-7XGJUFZX.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-2NZ7CXCE.js";import"./chunk-QIA4BKHN.js";
import"./chunk-WN6IHDJC.js";import"./chunk-ETLSIOPS.js";import"./chunk-FGDMZZ76.js";import"./chunk-DVREF7DG.js";import{adviceFor,describeToken,
idOf,outerPath,verdictNote}from"./chunk-GEGV46AK.js";import"./chunk-JDRGWD2S.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-A4JQBEDE.js";import"./chunk-M326MCOK.js";import"./chunk-6NM4EXPS.js";import{maskTokens,stringify}from"./chunk-S3OYSASY.js";
import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
