import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-POTDHHFS.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-N5F5SAQB.js";import"./chunk-QIA4BKHN.js";
import"./chunk-MTTQU2W7.js";import"./chunk-5LXLHZKQ.js";import"./chunk-CNRJFBWF.js";import"./chunk-L2J5GXIA.js";import{adviceFor,describeToken,
idOf,outerPath,verdictNote}from"./chunk-UGTVSYOE.js";import"./chunk-BNET7233.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-ZFSPC2H3.js";import"./chunk-LFZUOBX3.js";import"./chunk-5X5EGOHW.js";import"./chunk-EHHZ7X4M.js";import"./chunk-BJZ46DRK.js";
import{maskTokens,stringify}from"./chunk-FLRYMSZM.js";import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
