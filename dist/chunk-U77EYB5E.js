import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-3ZAFMJ7D.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-AFQJNLAD.js";import"./chunk-QIA4BKHN.js";
import"./chunk-QAVA474L.js";import"./chunk-R6LONGIH.js";import"./chunk-EFN5NGRD.js";import"./chunk-L377OCVZ.js";import"./chunk-EEACQEDO.js";
import{adviceFor,describeToken,idOf,outerPath,verdictNote}from"./chunk-NZYRQ5JB.js";import"./chunk-NQRPOTSY.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-WKKHG6VC.js";import"./chunk-74QEYWXO.js";import"./chunk-H3TBN4WC.js";import"./chunk-XYRC3ZZG.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import{maskTokens,stringify}from"./chunk-CDCEE5HR.js";import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
