import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseBaseline}from"./chunk-HKFJUYSG.js";import"./chunk-G7CYNJFG.js";import{HELP}from"./chunk-Q23IY4QD.js";import"./chunk-JWT63C6Y.js";
import"./chunk-7KLDJBVT.js";var BASELINE_HELP=`Usage: pat-patrol baseline ACTION [options]
Keeps the file of accepted tokens, .pat-patrol-baseline: a hash of each and
perhaps a reason, so it survives moves and rebases and merges as text.

  write [paths..]        accept everything that a scan finds now
  add [ids..] [paths..]  accept these of what a scan finds (./ before a path
                         that looks like an id)
  check                  which entries are stale: their tokens are nowhere
  prune                  take stale entries out
  import FILE            accept what a .gitleaksignore or a detect-secrets
                         baseline means

What write and add scan (default: the files below the given paths, default .)
      --history           all of git
      --staged            what the next commit would contain
      --range A..B        what these commits add
      --include GLOB      only matching files; repeatable
      --exclude GLOB      not these; repeatable
      --min-confidence C  certain, likely or possible (default possible)
      --decode-depth N    encodings inside one another (default 3)
      --no-ignore         also files that git ignores
The others look at all files of the repository, ignored ones too, and at its
whole history.

      --reason TEXT    why, in each new entry
      --baseline FILE  another file
      --config FILE    as for scan
      --jobs N         scanning threads
      --no-color       also NO_COLOR=1
  -h, --help           this page

Examples
  pat-patrol baseline write --history --reason 'revoked in 2025'
  pat-patrol baseline add 05bfd52ca27b --reason 'made up for the docs'

Exit: 0, 1 check found stale entries, 2 usage error or something could not be
read: then nothing is called stale.
`;var BASELINE={help:BASELINE_HELP,options:{history:{type:"flag"},staged:{type:"flag"},range:{type:"value"},include:{type:"list"},exclude:{type:"list"},"decode-de\
pth":{type:"value"},"no-ignore":{type:"flag"},"min-confidence":{type:"value"},reason:{type:"value"},baseline:{type:"value"},config:{type:"value"},jobs:{type:"va\
lue"},"no-color":{type:"flag"},...HELP},prepare:line=>{let baseline=parseBaseline(line);return async(io,dependencies)=>(await import("./chunk-GNTZHYXW.js")).
runBaseline(baseline,io,dependencies)}};export{BASELINE};
