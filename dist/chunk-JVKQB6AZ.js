import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-LQXP7LMC.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-3V3QZ7S4.js";import"./chunk-QIA4BKHN.js";
import"./chunk-AARCOBY3.js";import"./chunk-KUT6JEJ3.js";import"./chunk-LMX4UGGM.js";import"./chunk-53MMKTRD.js";import{adviceFor,describeToken,
idOf,outerPath,verdictNote}from"./chunk-6G4AAJPQ.js";import"./chunk-L3WR5EDB.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-T235EO3G.js";import"./chunk-AGLUPIB3.js";import"./chunk-AXRGFBLZ.js";import"./chunk-2DNMH7QJ.js";import"./chunk-BJZ46DRK.js";
import{maskTokens,stringify}from"./chunk-JNIVYKQL.js";import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
