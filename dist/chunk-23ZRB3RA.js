import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-IETMCIEA.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-4D2XPN3E.js";import"./chunk-QIA4BKHN.js";
import"./chunk-UQ4QJTIL.js";import"./chunk-XZK5EE4T.js";import"./chunk-U4XRQX6L.js";import"./chunk-ZSDTTT2K.js";import"./chunk-DBXAA5U3.js";
import{adviceFor,describeToken,idOf,outerPath,verdictNote}from"./chunk-BB2XV6V3.js";import"./chunk-JA7EQBJC.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";import"./chunk-TBFOT7FM.js";import"./chunk-VKAQM3L7.js";import"./chunk-NVCMX4JE.js";
import"./chunk-BJZ46DRK.js";import{maskTokens,stringify}from"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
