import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{SCAN_OPTIONS,VERIFY_OPTIONS,readCommandLine}from"./chunk-CGKZCW5V.js";import{UsageError}from"./chunk-QPLG4R54.js";import"./chunk-QMUXK74V.js";
import"./chunk-SPC3IX4R.js";import"./chunk-3U5WLZBX.js";import"./chunk-GQKN4NL5.js";import"./chunk-7KLDJBVT.js";async function parseScan(args){let line=await readCommandLine("scan",SCAN_OPTIONS,args);if(line.flag("help"))return{kind:"help",command:"scan"};let asking=["org\
anization","server","unproven"].find(name=>line.list(name).length>0);if(asking!==void 0&&!line.flag("verify"))throw new UsageError(`option --${asking} needs --v\
erify`,"scan");return{...toScan(line),...line.flag("verify")?{verification:toVerification(line)}:{}}}var ID=/^[0-9a-f]{12,64}$/;async function parseVerify(args){
let line=await readCommandLine("verify",VERIFY_OPTIONS,args);if(line.flag("help"))return{kind:"help",command:"verify"};let{typed,display,...scan}=toScan(line);return{
kind:"verify",scan:{...scan,display:{...display,verdicts:!0},typed:{...typed,paths:line.words.filter(word=>!ID.test(word))},verification:toVerification(line)},ids:line.
words.filter(word=>ID.test(word))}}function toVerification(line){return{organizations:line.list("organization"),server:line.value("server"),unproven:line.flag("\
unproven")}}function toScan(line){let display={noColor:line.flag("no-color"),quiet:line.flag("quiet"),verbose:line.flag("verbose"),allPlaces:line.flag("all-plac\
es"),includeSuppressed:line.flag("include-suppressed")};return{kind:"scan",typed:toTypedScan(line),display,config:line.value("config"),baseline:line.value("base\
line")}}function toTypedScan(line){return{paths:line.words,history:line.flag("history"),staged:line.flag("staged"),stdin:line.flag("stdin"),range:line.value("ra\
nge"),format:line.value("format"),output:line.value("output"),report:line.list("report"),include:line.list("include"),exclude:line.list("exclude"),minConfidence:line.
value("min-confidence"),failOn:line.value("fail-on"),jobs:line.value("jobs"),maxSize:line.value("max-size"),decodeDepth:line.value("decode-depth"),noIgnore:line.
flag("no-ignore"),noSuppress:line.flag("no-suppress"),noArchives:line.flag("no-archives"),remarks:line.flag("remarks")}}export{parseScan,parseVerify};
