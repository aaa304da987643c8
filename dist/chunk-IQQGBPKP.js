import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseScan}from"./chunk-UE33PMLA.js";import"./chunk-G7CYNJFG.js";import{SCANNING}from"./chunk-Q23IY4QD.js";import{MODES}from"./chunk-622TIZWQ.js";
import"./chunk-HP3OCC2J.js";import{parseChoice}from"./chunk-S4KZZJDR.js";import"./chunk-O6TDNHVY.js";import"./chunk-VZNZ6XSO.js";import"./chunk-7KLDJBVT.js";var CI_HELP=`Usage: pat-patrol ci [paths..] [options]
Scans what a run of GitHub Actions, Azure Pipelines, GitLab or Jenkins is about,
and tells it.

What to scan
      --mode M            auto, tree, range or history (default auto: what a
                          pull request or a push adds; the history when a
                          schedule or a person starts it; else the files)
      --base REV          where the range begins (default: what the system says)
      --head REV          the newest commit of the range
      --deepen            fetch what a shallow checkout lacks
      --include GLOB      only matching files; repeatable
      --exclude GLOB      not these; repeatable
      --no-ignore         also files that git ignores
      --no-archives       do not look into archives
      --max-size SIZE     no larger files: 500KB, 10MiB, 1GB (default: any size)
      --decode-depth N    encodings inside one another, 0 to 10 (default 3)

What to report; more in scan --help
      --min-confidence C  certain, likely or possible (default possible)
      --fail-on C         exit 1 from here: certain, likely, possible or never
                          (default likely)
      --format F          console and ten others (default console)
  -o, --output FILE       instead of standard output; - for standard output
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
      --unproven          also what no checksum vouches for

How
      --baseline FILE     accepted tokens (default: .pat-patrol-baseline)
      --no-suppress       report also what a baseline or a comment accepts
      --config FILE       default: .pat-patrol.yml, .yaml or .json
      --jobs N            scanning threads, 1 to 256 (default: by the work)
  -h, --help              this page

Examples
  pat-patrol ci --deepen --report sarif=pat-patrol.sarif
  pat-patrol ci --mode range --base origin/main

Exit: 0 nothing from --fail-on up, 1 found, 2 usage error or something could not
be read, a shallow checkout for one, 130 stopped. Found wins over unread.
`;function parseCi(line){return{wish:{mode:parseChoice({name:"--mode",text:line.value("mode")??"auto"},MODES),base:line.value("base"),head:line.value("head")},deepen:line.
flag("deepen"),scan:parseScan(line,"ci")}}var CI={help:CI_HELP,options:{mode:{type:"value"},base:{type:"value"},head:{type:"value"},deepen:{type:"flag"},...SCANNING},prepare:line=>{let ci=parseCi(line);
return async(io,dependencies)=>(await import("./chunk-TZFP46JB.js")).runCi(ci,io,dependencies)}};export{CI};
