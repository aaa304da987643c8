import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-R4QVQL5V.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-JWL3RWJJ.js";import"./chunk-QIA4BKHN.js";
import"./chunk-B4PDEN6W.js";import"./chunk-JCHMJOGA.js";import"./chunk-PZ6U5DIB.js";import"./chunk-L36UU7JZ.js";import{adviceFor,describeToken,
idOf,outerPath,verdictNote}from"./chunk-6QUMET2L.js";import"./chunk-JQUJFOB7.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-W6SSYUK7.js";import"./chunk-SORYDP3W.js";import"./chunk-QSRAZ4W3.js";import"./chunk-DAYPJJFG.js";import"./chunk-BJZ46DRK.js";
import{maskTokens,stringify}from"./chunk-DBBYXGGD.js";import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
