import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseRevoke}from"./chunk-OTKAYF7A.js";import{GIT_LINES,NARROWING_LINES}from"./chunk-TS46DPET.js";import"./chunk-G7CYNJFG.js";import{ASKING,
CONSENT,HELP,SCOPE}from"./chunk-Q23IY4QD.js";import"./chunk-STC4UCD5.js";import"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var REVOKE_HELP=`Usage: pat-patrol revoke [ids..] [paths..] [options]
Scans again, asks Azure DevOps which tokens live, shows for each what it would
revoke and how it knows, and does it when you type the organization's name. Then
it asks again until the token is refused, and keeps a record of every step.

Whose word counts
  -y, --yes                revoke without asking; in CI with --organization
      --dry-run            only show the plan
      --audit FILE         the record (default pat-patrol-audit.jsonl)
      --pick AUTHORIZATION  of the owner's list that one, with one id
      --all-users          look also for refused tokens: some come back to life

Who you are: an Entra access token, of an administrator of the organization or
of the token's owner, from AZURE_DEVOPS_ACCESS_TOKEN or else from az login
      --access-token-stdin  from standard input
      --allow-pat          a personal access token will do

Whom to ask
      --organization NAME  these first, and act in no other; repeatable
      --server URL         Azure DevOps Server, or one of its collections; https
      --unproven           also ask about what no checksum vouches for

Where the tokens are, as in scan
${GIT_LINES}
      --stdin              standard input; then with --yes or --dry-run
${NARROWING_LINES}
      --config FILE        as in scan; says nothing about whom to ask
      --baseline FILE      accepted tokens, which are not revoked
      --no-suppress        those, too
      --jobs N             scanning threads, 1 to 256
      --no-color           also NO_COLOR=1; FORCE_COLOR=1 for the opposite
  -h, --help               this page

Exit: 0 all are dead, 1 some are left, 2 something went wrong, 130 stopped.
`;var REVOKE={help:REVOKE_HELP,options:{...SCOPE,...ASKING,...CONSENT,pick:{type:"value"},"all-users":{type:"flag"},"access-token-stdin":{type:"flag"},"allow-pat":{
type:"flag"},config:{type:"value"},baseline:{type:"value"},"no-suppress":{type:"flag"},jobs:{type:"value"},"no-color":{type:"flag"},...HELP},prepare:line=>{let revoke=parseRevoke(
line);return async(io,dependencies)=>(await import("./chunk-A3T27VMO.js")).runRevoke(revoke,io,dependencies)}};export{REVOKE};
