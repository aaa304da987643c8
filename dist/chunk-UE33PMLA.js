import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{sortWords}from"./chunk-G7CYNJFG.js";import{toRevoking}from"./chunk-HP3OCC2J.js";import{UsageError}from"./chunk-VZNZ6XSO.js";function parseScan(line,command="scan"){let isGiven=name=>line.list(name).length>0,revokes=line.flag("revoke"),verifies=revokes||line.flag("verify"),asking=["or\
ganization","server","unproven"].find(isGiven);if(asking!==void 0&&!verifies)throw new UsageError(`option --${asking} needs --verify`,command);let acting=["yes",
"dry-run","audit"].find(isGiven);if(acting!==void 0&&!revokes)throw new UsageError(`option --${acting} needs --revoke`,command);return{...toScan(line),...verifies?
{verification:toVerification(line)}:{},...revokes?{revoking:toRevoking(line,[])}:{}}}function parseVerify(line){let{scan,ids}=toChosen(line),display={...scan.display,
verdicts:!0};return{scan:{...scan,display,verification:toVerification(line)},ids}}function toChosen(line){let{typed,...scan}=toScan(line),{ids,paths}=sortWords(
line.words);return{scan:{...scan,typed:{...typed,paths}},ids}}function toVerification(line){return{organizations:line.list("organization"),server:line.value("se\
rver"),unproven:line.flag("unproven")}}function toScan(line){let display={noColor:line.flag("no-color"),quiet:line.flag("quiet"),verbose:line.flag("verbose"),allPlaces:line.
flag("all-places"),includeSuppressed:line.flag("include-suppressed")};return{typed:toTypedScan(line),display,config:line.value("config"),baseline:line.value("ba\
seline")}}function toTypedScan(line){return{paths:line.words,history:line.flag("history"),staged:line.flag("staged"),stdin:line.flag("stdin"),range:line.value("\
range"),format:line.value("format"),output:line.value("output"),report:line.list("report"),include:line.list("include"),exclude:line.list("exclude"),minConfidence:line.
value("min-confidence"),failOn:line.value("fail-on"),jobs:line.value("jobs"),maxSize:line.value("max-size"),decodeDepth:line.value("decode-depth"),noIgnore:line.
flag("no-ignore"),noSuppress:line.flag("no-suppress"),sinceScan:line.value("since-scan"),noArchives:line.flag("no-archives"),remarks:line.flag("remarks")}}export{parseScan,parseVerify,toChosen,toVerification};
