import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseScan}from"./chunk-UE33PMLA.js";import"./chunk-G7CYNJFG.js";import{SCANNING,SCOPE}from"./chunk-Q23IY4QD.js";import"./chunk-HP3OCC2J.js";
import"./chunk-VZNZ6XSO.js";import"./chunk-7KLDJBVT.js";var SCAN_HELP=`Usage: pat-patrol scan [paths..] [options]
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
      --include GLOB      only matching files; repeatable
      --exclude GLOB      not these; repeatable
      --no-ignore         also files that git ignores
      --no-archives       do not look into archives (zip, tar, gzip, packs, ...)
      --max-size SIZE     no larger files: 500KB, 10MiB, 1GB (default: any size)
      --decode-depth N    encodings inside one another, 0 to 10 (default 3)

What to report
      --min-confidence C  certain, likely or possible (default possible)
      --fail-on C         exit 1 from here: certain, likely, possible or never
                          (default likely)
      --format F          console, json, jsonl, sarif, html, csv, junit, github,
                          azure, gitlab or codequality (default: by the ending
                          of the output file, else console)
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
`;var SCAN={help:SCAN_HELP,options:{...SCOPE,"since-scan":{type:"value"},...SCANNING},prepare:line=>{let scan=parseScan(line);return async(io,dependencies)=>scan.
revoking===void 0?(await import("./chunk-LMAHD27Q.js")).runScan(scan,io,dependencies):(await import("./chunk-2VUJE4Z6.js")).runScanAndRevoke(scan,io,
dependencies)}};export{SCAN};
