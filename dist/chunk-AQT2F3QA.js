import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{HELP}from"./chunk-Q23IY4QD.js";import{UsageError}from"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var INSPECT_HELP=`Usage: pat-patrol inspect [options]
Says offline what each token in standard input is: its format, whether its
checksum holds, when it was issued, and else what is wrong with it. At a
terminal it asks for one, which is not shown. No output holds a whole token.

      --json   for programs
  -h, --help   this page

Examples
  pat-patrol inspect
  pat-patrol inspect < .npmrc
  pbpaste | pat-patrol inspect --json

Exit: 0 whatever it was, 2 when there was nothing to inspect.
`;var INSPECT={help:INSPECT_HELP,options:{json:{type:"flag"},...HELP},prepare:line=>{let inspect=parseInspect(line);return async io=>(await import("./chunk-SJCIRQUA.js")).
runInspect(inspect,io)}};function parseInspect({words,flag}){if(words.length>0)throw new UsageError("inspect takes no arguments, which shells remember: pipe the\
 token into it","inspect");return{json:flag("json")}}export{INSPECT};
