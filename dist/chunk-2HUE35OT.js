import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{GIT_LINES,NARROWING_LINES,parseVerify}from"./chunk-TS46DPET.js";import"./chunk-G7CYNJFG.js";import{ASKING,OUTPUT,SCOPE}from"./chunk-Q23IY4QD.js";
import"./chunk-STC4UCD5.js";import"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var VERIFY_HELP=`Usage: pat-patrol verify [ids..] [paths..] [options]
Scans again and asks Azure DevOps about each token, or those with these ids (12
digits, as a scan shows them): is it live, where, and whose is it? A token goes
to Microsoft's hosts or to --server, in one header, once or twice, and nowhere
else. Asked is the organization named near it, or that of the git remote.

Whom to ask
      --organization NAME  these organizations first; repeatable
      --server URL         Azure DevOps Server, or one of its collections; https
      --unproven           also send what no checksum vouches for

Where the tokens are, as in scan
${GIT_LINES}
      --stdin              standard input
${NARROWING_LINES}
      --config FILE        as in scan; says nothing about whom to ask
      --baseline FILE      accepted tokens, which are not asked about
      --no-suppress        ask about those, too
      --jobs N             scanning threads, 1 to 256

What to report
      --format F           as for scan
  -o, --output FILE        instead of standard output; - for standard output
      --report F=FILE      one more report; repeatable
  -q, --quiet              without the last lines
  -v, --verbose            more about each problem
      --no-color           also NO_COLOR=1; FORCE_COLOR=1 for the opposite
  -h, --help               this page

HTTPS_PROXY, NO_PROXY and NODE_EXTRA_CA_CERTS are honoured.

Exit: 0 none is live as far as can be told, 1 one is, 2 it cannot be told,
usage error or something could not be read, 130 stopped.
`;var VERIFY={help:VERIFY_HELP,options:{...SCOPE,...ASKING,...OUTPUT},prepare:line=>{let verify=parseVerify(line);return async(io,dependencies)=>(await import("./chunk-CBKDJWRC.js")).
runVerify(verify,io,dependencies)}};export{VERIFY};
