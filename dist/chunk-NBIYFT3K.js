import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-U2J7LYK7.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-ERIBLOLG.js";import"./chunk-QIA4BKHN.js";
import"./chunk-US2OEOFY.js";import"./chunk-EU3YCSAE.js";import"./chunk-SGF2F3CM.js";import"./chunk-YXOWXBUC.js";import{adviceFor,describeToken,
idOf,outerPath,verdictNote}from"./chunk-FT7P4BAP.js";import"./chunk-H4JYOAOY.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-HSINYQOV.js";import"./chunk-BCIBTCFB.js";import"./chunk-Y5P65OU4.js";import{maskTokens,stringify}from"./chunk-6BCG5NB3.js";
import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
