import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-H24WIZ3K.js";import{outerPath}from"./chunk-5TRM4UCS.js";import{NO_PATH,groupByFile,rootPathOf}from"./chunk-RUFZOQFO.js";
import"./chunk-SALDCE43.js";import"./chunk-G3HLWF4U.js";import"./chunk-BTPM7HHZ.js";import{adviceFor,describeToken,idOf,verdictNote}from"./chunk-B3B456RF.js";
import{problemsOf}from"./chunk-AFB6XP2O.js";import"./chunk-TD2Q2LWP.js";import{maskTokens,stringify}from"./chunk-3MU6DV3T.js";import"./chunk-OMFHI6ET.js";
import{init_define_WORKFLOWS}from"./chunk-J2BLLQNG.js";init_define_WORKFLOWS();var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
