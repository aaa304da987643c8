import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{CONFIDENCE_LINES,FILE_LINES,REPORT_LINES,parseScan}from"./chunk-TS46DPET.js";import"./chunk-G7CYNJFG.js";import{SCANNING}from"./chunk-Q23IY4QD.js";
import{MODES}from"./chunk-622TIZWQ.js";import"./chunk-STC4UCD5.js";import{parseChoice}from"./chunk-U4XRQX6L.js";import"./chunk-O6TDNHVY.js";
import"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var CI_HELP=`Usage: pat-patrol ci [paths..] [options]
Scans what a run of GitHub Actions, Azure Pipelines, GitLab or Jenkins is about,
and tells it.

What to scan
      --mode M            auto, tree, range or history (default auto: what a
                          pull request or a push adds; the history when a
                          schedule or a person starts it; else the files)
      --base REV          where the range begins (default: what the system says)
      --head REV          the newest commit of the range
      --deepen            fetch what a shallow checkout lacks
${FILE_LINES}

What to report; more in scan --help
${CONFIDENCE_LINES}
      --format F          console and ten others (default console)
${REPORT_LINES}

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
return async(io,dependencies)=>(await import("./chunk-EE4DZSF4.js")).runCi(ci,io,dependencies)}};export{CI};
