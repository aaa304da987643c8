import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{toRevoking}from"./chunk-RRGFLM3Z.js";import{SCAN_OPTIONS,VERIFY_OPTIONS,readCommandLine}from"./chunk-P26VU6PF.js";import{UsageError}from"./chunk-QPLG4R54.js";async function parseScan(args){let line=await readCommandLine("scan",SCAN_OPTIONS,args);if(line.flag("help"))return{kind:"help",command:"scan"};let isGiven=name=>line.
list(name).length>0,revokes=line.flag("revoke"),verifies=revokes||line.flag("verify"),asking=["organization","server","unproven"].find(isGiven);if(asking!==void 0&&
!verifies)throw new UsageError(`option --${asking} needs --verify`,"scan");let acting=["yes","dry-run","audit"].find(isGiven);if(acting!==void 0&&!revokes)throw new UsageError(
`option --${acting} needs --revoke`,"scan");return{...toScan(line),...verifies?{verification:toVerification(line)}:{},...revokes?{revoking:toRevoking(line,[])}:
{}}}var ID=/^[0-9a-f]{12,64}$/;async function parseVerify(args){let line=await readCommandLine("verify",VERIFY_OPTIONS,args);if(line.flag("help"))return{kind:"h\
elp",command:"verify"};let{scan,ids}=toChosen(line),display={...scan.display,verdicts:!0};return{kind:"verify",scan:{...scan,display,verification:toVerification(
line)},ids}}function toChosen(line){let{typed,...scan}=toScan(line),paths=line.words.filter(word=>!ID.test(word));return{scan:{...scan,typed:{...typed,paths}},ids:line.
words.filter(word=>ID.test(word))}}function toVerification(line){return{organizations:line.list("organization"),server:line.value("server"),unproven:line.flag("\
unproven")}}function toScan(line){let display={noColor:line.flag("no-color"),quiet:line.flag("quiet"),verbose:line.flag("verbose"),allPlaces:line.flag("all-plac\
es"),includeSuppressed:line.flag("include-suppressed")};return{kind:"scan",typed:toTypedScan(line),display,config:line.value("config"),baseline:line.value("base\
line")}}function toTypedScan(line){return{paths:line.words,history:line.flag("history"),staged:line.flag("staged"),stdin:line.flag("stdin"),range:line.value("ra\
nge"),format:line.value("format"),output:line.value("output"),report:line.list("report"),include:line.list("include"),exclude:line.list("exclude"),minConfidence:line.
value("min-confidence"),failOn:line.value("fail-on"),jobs:line.value("jobs"),maxSize:line.value("max-size"),decodeDepth:line.value("decode-depth"),noIgnore:line.
flag("no-ignore"),noSuppress:line.flag("no-suppress"),sinceScan:line.value("since-scan"),noArchives:line.flag("no-archives"),remarks:line.flag("remarks")}}export{parseScan,parseVerify,toChosen,toVerification};
