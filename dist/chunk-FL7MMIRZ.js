import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{CONFIDENCE_LINES,FILE_LINES,REPORT_LINES,parseScan}from"./chunk-TS46DPET.js";import"./chunk-G7CYNJFG.js";import{SCANNING,SCOPE}from"./chunk-Q23IY4QD.js";
import"./chunk-STC4UCD5.js";import{compileLater,sizeOfHistory}from"./chunk-XZK5EE4T.js";import{WORKER,standBy}from"./chunk-NVCMX4JE.js";import"./chunk-JWT63C6Y.js";
import"./chunk-7KLDJBVT.js";var SCAN_HELP=`Usage: pat-patrol scan [paths..] [options]
Finds Azure DevOps personal access tokens in files, streams and git.

What to scan (one of; without any: the files below the given paths, default .)
      --history [dir]     all of git: every object, unreachable ones too
      --since-scan FILE   with --history: only what is new since the scan that
                          wrote FILE, and bring FILE up to date
      --staged [dir]      what the next commit would contain
      --range A..B [dir]  what these commits add, merges included; also
                          --range HEAD --not --remotes, all not yet pushed
                          with dir, these three report only what lies below
                          it, and all messages of commits and tags
      --stdin             standard input
${FILE_LINES}

What to report
${CONFIDENCE_LINES}
      --format F          console, json, jsonl, sarif, html, csv, junit, github,
                          azure, gitlab or codequality (default: by the ending
                          of the output file, else console)
${REPORT_LINES}

How
      --baseline FILE     accepted tokens (default: .pat-patrol-baseline, from
                          the scanned folder up to the repository's root)
      --no-suppress       report also what a baseline or a comment accepts
      --config FILE       default: .pat-patrol.yml, .yaml or .json, from the
                          scanned folder up to the repository's root
      --jobs N            scanning threads, 1 to 256 (default: by the work)
  -h, --help              this page

Examples
  pat-patrol scan src docs --exclude '*.min.js'
  pat-patrol scan --range origin/main..HEAD --fail-on certain
  pat-patrol scan --history --report sarif=out.sarif --report json=out.json

Exit: 0 nothing from --fail-on up, 1 found, 2 usage error or something could not
be read, 130 stopped (what was found so far is shown). Found wins over unread.
`;import{availableParallelism}from"node:os";function startEarly(place){let count=availableParallelism()-1;count>0&&sizeOfHistory(place)!=="little"&&standBy(WORKER,count)}var SCAN={help:SCAN_HELP,options:{...SCOPE,"since-scan":{type:"value"},...SCANNING},prepare:line=>{let scan=parseScan(line);return async(io,dependencies)=>(startThreads(
scan,io.cwd),scan.revoking===void 0?(await import("./chunk-PJWDM565.js")).runScan(scan,io,dependencies):(await import("./chunk-A3T27VMO.js")).runScanAndRevoke(
scan,io,dependencies))}};function startThreads({typed:{history,jobs,paths,sinceScan}},cwd){history!==!0||jobs!==void 0||(compileLater(),startEarly({scope:"histo\
ry",paths,cwd,sinceScan}))}export{SCAN};
