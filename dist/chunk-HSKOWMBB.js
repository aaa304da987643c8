import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-MSYS5LEJ.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-H6ZU7EUQ.js";import"./chunk-QIA4BKHN.js";
import"./chunk-AM4HZ5IJ.js";import"./chunk-RV4IN4NG.js";import"./chunk-VRGBTNIN.js";import"./chunk-34X3EDXI.js";import{adviceFor,describeToken,
idOf,outerPath,verdictNote}from"./chunk-SMTA72QR.js";import"./chunk-YZE2OBS2.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-H3LKYCAU.js";import"./chunk-W5N6GLT7.js";import"./chunk-M326MCOK.js";import"./chunk-6L5SCCVI.js";import"./chunk-BJZ46DRK.js";
import{maskTokens,stringify}from"./chunk-6FPCOGQJ.js";import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
