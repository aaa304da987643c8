import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-MBYSS36S.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-6SF2RGNY.js";import"./chunk-QIA4BKHN.js";
import"./chunk-V2Q3NFZ3.js";import"./chunk-IEZQOAPP.js";import"./chunk-LA7R6KIN.js";import"./chunk-N3VBR4BA.js";import{adviceFor,describeToken,
idOf,outerPath,verdictNote}from"./chunk-H5TEDTL6.js";import"./chunk-3GSBEWSE.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-LXRVWLZL.js";import"./chunk-WCNUYLU2.js";import"./chunk-UW5NMDW2.js";import"./chunk-3LMLVMF7.js";import"./chunk-BJZ46DRK.js";
import{maskTokens,stringify}from"./chunk-E37TKF4M.js";import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
