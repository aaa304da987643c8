import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile}from"./chunk-JHFYKHY4.js";import{NO_PATH,groupByFile,problemsOf,rootPathOf}from"./chunk-THNUXTYG.js";import"./chunk-PHOGEVHI.js";
import"./chunk-7CLBH67E.js";import{adviceFor,describeToken,idOf,outerPath,verdictNote}from"./chunk-LCR4QT5F.js";import"./chunk-LOKRI56P.js";import"./chunk-CYMZCZVJ.js";
import"./chunk-QOFUUEBO.js";import"./chunk-LUBEJZDI.js";import"./chunk-5XTCDTX7.js";import"./chunk-76YOURME.js";import"./chunk-X7YIMERU.js";
import"./chunk-CK5LGPZH.js";import"./chunk-TVKIDUES.js";import"./chunk-ZXC5UEDN.js";import"./chunk-DWJEGZ2F.js";import"./chunk-D4I6VBRM.js";
import"./chunk-D5VYBXRJ.js";import"./chunk-OWMHKKUK.js";import"./chunk-MSO3IP6W.js";import"./chunk-6DIDNWPL.js";import"./chunk-AVEQMXZF.js";
import"./chunk-BJZ46DRK.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-PE2KPC3V.js";import"./chunk-5R43I725.js";
import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";import"./chunk-DTJZTZ3R.js";import"./chunk-7YMO23G6.js";
import"./chunk-SUWK2YNK.js";import{maskTokens,stringify}from"./chunk-5HMJKLGZ.js";import"./chunk-7KLDJBVT.js";var SEVERITIES={certain:"blocker",likely:"critical",possible:"minor"};function*renderCodeQuality(report){let entries=[...groupByFile(report.findings).map(file=>toEntry(
file,report)),...problemsOf(report).map(({where,message})=>({description:maskTokens(`Not read: ${where}: ${message}`),check_name:"not-read",fingerprint:identify(
["not-read",where,message]),severity:"major",location:{path:NO_PATH,lines:{begin:1}}}))];yield`${stringify(entries,2)}
`}function toEntry(filePlaces,report){let{finding,places}=filePlaces,[place]=places,{confidence,ruleId,secret}=finding;return{description:`${describeToken(finding)}\
 (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,check_name:ruleId,fingerprint:identifyFile(filePlaces,report),
severity:SEVERITIES[confidence],location:{path:maskTokens(rootPathOf(outerPath(place),report)),lines:{begin:place.inner===void 0?place.line:1}}}}export{renderCodeQuality};
