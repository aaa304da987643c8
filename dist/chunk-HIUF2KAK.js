import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-TE37LUMR.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-OGG2JD3X.js";import"./chunk-QIA4BKHN.js";
import"./chunk-VBBZB5EM.js";import"./chunk-R6LONGIH.js";import"./chunk-L5JJRGUC.js";import"./chunk-BF7D5MAC.js";import"./chunk-325U4G7Y.js";
import{adviceFor,describeToken,idOf,outerPath,verdictNote}from"./chunk-LQZ6HVJ4.js";import"./chunk-JYKKHS2R.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-QD6ZRUED.js";import"./chunk-Y5QXJU65.js";import"./chunk-57UIUUBN.js";import"./chunk-D3WP5HLW.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import{maskTokens,stringify}from"./chunk-NLX6FLKJ.js";import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
