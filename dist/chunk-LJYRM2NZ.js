import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-UCORAM3K.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-3KW3LXAK.js";import"./chunk-QIA4BKHN.js";
import"./chunk-J4IZYDZB.js";import"./chunk-R6LONGIH.js";import"./chunk-UKRVX6YO.js";import"./chunk-BHIVYT4S.js";import"./chunk-4IBMRUBD.js";
import{adviceFor,describeToken,idOf,outerPath,verdictNote}from"./chunk-7ABO3BNX.js";import"./chunk-2YHRIOU3.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-PR6ERRYP.js";import"./chunk-EFIURKVP.js";import"./chunk-57UIUUBN.js";import"./chunk-WW7ST2WM.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import{maskTokens,stringify}from"./chunk-HSU2PL5B.js";import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
