import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-XUX76HYC.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-GWOCOP5U.js";import"./chunk-PHOGEVHI.js";
import"./chunk-2JAD2DJY.js";import"./chunk-ABLPS7HE.js";import"./chunk-5TP3FDVN.js";import"./chunk-4NMDOEH7.js";import{adviceFor,describeToken,
idOf,outerPath,verdictNote}from"./chunk-2ZH7WC7D.js";import"./chunk-6I2MH437.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-JMQ23FXP.js";import"./chunk-BCIBTCFB.js";import"./chunk-3BDHZ7J3.js";import{maskTokens,stringify}from"./chunk-GFK4CTE6.js";
import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
