import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{sortWords}from"./chunk-G7CYNJFG.js";import{toRevoking}from"./chunk-STC4UCD5.js";import{UsageError}from"./chunk-JWT63C6Y.js";function parseScan(line,command="scan"){let isGiven=name=>line.list(name).length>0,revokes=line.flag("revoke"),verifies=revokes||line.flag("verify"),asking=["or\
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
flag("no-ignore"),noSuppress:line.flag("no-suppress"),sinceScan:line.value("since-scan"),noArchives:line.flag("no-archives"),remarks:line.flag("remarks")}}var FILE_LINES=`      --include GLOB      only matching files; repeatable
      --exclude GLOB      not these; repeatable
      --no-ignore         also files that git ignores
      --no-archives       do not look into archives (zip, tar, gzip, packs, ...)
      --max-size SIZE     no larger files: 500KB, 10MiB, 1GB (default: any size)
      --decode-depth N    encodings inside one another, 0 to 10 (default 3)`,CONFIDENCE_LINES=`      --min-confidence C  certain, likely or possible (default po\
ssible)
      --fail-on C         exit 1 from here: certain, likely, possible or never
                          (default likely)`,REPORT_LINES=`  -o, --output FILE       instead of standard output; - for standard output
      --report F=FILE     one more report; repeatable
      --all-places        every place of a token, not only the first
      --remarks           also credentials that cannot be read here (encrypted)
      --include-suppressed  in SARIF, marked as suppressed
  -q, --quiet             findings and problems only
  -v, --verbose           more about each finding and each problem
      --no-color          also NO_COLOR=1; FORCE_COLOR=1 for the opposite

Ask Azure DevOps, which gets the tokens; see verify --help
      --verify            whether each is live
      --revoke            then revoke those that are; see revoke --help
  -y, --yes               without asking
      --dry-run           only show what would be revoked
      --audit FILE        the record of it
      --organization ORG  ask there first; repeatable
      --server URL        Azure DevOps Server
      --unproven          also what no checksum vouches for`,GIT_LINES=`      --history [dir]      all of git
      --staged [dir]       what the next commit would contain
      --range A..B [dir]   what these commits add`,NARROWING_LINES=`      --include GLOB       only matching files; repeatable
      --exclude GLOB       not these; repeatable
      --no-ignore          also files that git ignores
      --no-archives        do not look into archives
      --max-size SIZE      no larger files
      --decode-depth N     encodings inside one another, 0 to 10 (default 3)
      --min-confidence C   certain, likely or possible (default possible)`;export{FILE_LINES,CONFIDENCE_LINES,REPORT_LINES,GIT_LINES,NARROWING_LINES,parseScan,parseVerify,toChosen,toVerification};
