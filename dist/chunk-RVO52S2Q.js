import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseIncident}from"./chunk-OTKAYF7A.js";import{GIT_LINES,NARROWING_LINES}from"./chunk-TS46DPET.js";import"./chunk-G7CYNJFG.js";import{HELP,
SCOPE}from"./chunk-Q23IY4QD.js";import"./chunk-STC4UCD5.js";import"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var INCIDENT_HELP=`Usage: pat-patrol incident [ids..] [paths..] [options]
Scans again and writes an incident report for each token in Markdown: what
leaked, where, since when, who could read it, what was done by the record of
revoke, and what remains to do. Asks nobody: it works offline.

What to write
  -o, --output FOLDER      incident-ID.md for each (default standard output)
      --audit FILE         the record (default pat-patrol-audit.jsonl)

Where the tokens are, as in scan; only --history knows who, when and since when
${GIT_LINES}
      --stdin              standard input
${NARROWING_LINES}
      --config FILE        as in scan
      --baseline FILE      accepted tokens, which are left out
      --no-suppress        those, too
      --jobs N             scanning threads, 1 to 256
  -h, --help               this page

Exit: 0 written, 2 usage error or something could not be read, 130 stopped.
`;var INCIDENT={help:INCIDENT_HELP,options:{...SCOPE,audit:{type:"value"},output:{type:"value",alias:"o"},config:{type:"value"},baseline:{type:"value"},"no-suppre\
ss":{type:"flag"},jobs:{type:"value"},...HELP},prepare:line=>{let incident=parseIncident(line);return async(io,dependencies)=>(await import("./chunk-FM7CNLCZ.js")).
runIncident(incident,io,dependencies)}};export{INCIDENT};
