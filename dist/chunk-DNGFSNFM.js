import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-KXQKXZ3T.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-E4OZR5XA.js";import"./chunk-QIA4BKHN.js";
import"./chunk-DAIK7C24.js";import"./chunk-R6LONGIH.js";import"./chunk-5F7DPAUQ.js";import"./chunk-LFIFM7WJ.js";import"./chunk-3MGZFIRE.js";
import{adviceFor,describeToken,idOf,outerPath,verdictNote}from"./chunk-CGNNMF5G.js";import"./chunk-D32QMD4O.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-XW3H7GSF.js";import"./chunk-3RIHSJCR.js";import"./chunk-57UIUUBN.js";import"./chunk-Q74FCLTK.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import{maskTokens,stringify}from"./chunk-S47JN65G.js";import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
