import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-XO7XKW6H.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-F763YX5I.js";import"./chunk-QIA4BKHN.js";
import"./chunk-LEASQD4S.js";import"./chunk-FXKP5FSM.js";import"./chunk-5WL5UN2Q.js";import"./chunk-GFW2DWGB.js";import{adviceFor,describeToken,
idOf,outerPath,verdictNote}from"./chunk-HTN5WNJQ.js";import"./chunk-ITOLZAJ7.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-KO57563L.js";import"./chunk-4AD7APJJ.js";import"./chunk-7X6OTH2M.js";import"./chunk-MGYAHX46.js";import"./chunk-BJZ46DRK.js";
import{maskTokens,stringify}from"./chunk-C3VV5JB2.js";import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
