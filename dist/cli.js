import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{createProcessIo}from"./chunk-HYOW4F5Q.js";import{VERSION}from"./chunk-ILEIFPRP.js";import{EXIT_FAILED,EXIT_NONE,exitCodeOfSignal}from"./chunk-CJT3PAQB.js";
import{HOOK_NAMES}from"./chunk-JE3QBSQM.js";import{CONFIDENCES}from"./chunk-RVBESMEJ.js";import{quote}from"./chunk-OPLLKW7G.js";import{HOOK_OPTIONS,
INSPECT_OPTIONS,RULES_OPTIONS,SCAN_OPTIONS,TOP_OPTIONS,readCommandLine,unknownOption}from"./chunk-P26VU6PF.js";import{UsageError}from"./chunk-QPLG4R54.js";
import{didYouMean}from"./chunk-QMUXK74V.js";import{escapeText}from"./chunk-DNQ7QJRR.js";import"./chunk-RBM6Y5FZ.js";import{UserError,messageOf}from"./chunk-3U5WLZBX.js";
import"./chunk-7KLDJBVT.js";import{isMainThread}from"node:worker_threads";var BASELINE_HELP=`Usage: pat-patrol baseline ACTION [options]
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
`;var HOOK_HELP=`Usage: pat-patrol hook NAME [options] [--] [what git adds]
Looks at what git hands to a hook, and refuses what adds a token.

  pre-commit        the index; with file names, also those that are not staged
  pre-merge-commit  the index of a merge
  commit-msg FILE   the message, as git will keep it
  pre-push          the commits and tags that the other side does not have
  pre-receive       the same on a server

      --fail-on C    refuse from here: certain, likely, possible or never
                     (default likely)
      --fail-open    let through what could not be read (default: refuse)
      --no-color     also NO_COLOR=1
  -h, --help         this page

What the same path, or one that is deleted or renamed, held before is told and
not refused. All words go to standard error; nothing to tell, no word.

Examples
  pat-patrol install                         calls it from git's hooks
  pat-patrol hook pre-commit                 before a commit, from any hook

Exit: 0 go on, 1 refused, 2 something could not be read, or a usage error.
`;var INCIDENT_HELP=`Usage: pat-patrol incident [ids..] [paths..] [options]
Scans again and writes an incident report for each token in Markdown: what
leaked, where, since when, who could read it, what was done by the record of
revoke, and what remains to do. Asks nobody: it works offline.

What to write
  -o, --output FOLDER      incident-ID.md for each (default standard output)
      --audit FILE         the record (default pat-patrol-audit.jsonl)

Where the tokens are, as in scan; only --history knows who, when and since when
      --history [dir]      all of git
      --staged [dir]       what the next commit would contain
      --range A..B [dir]   what these commits add
      --stdin              standard input
      --include GLOB       only matching files; repeatable
      --exclude GLOB       not these; repeatable
      --no-ignore          also files that git ignores
      --no-archives        do not look into archives
      --max-size SIZE      no larger files
      --decode-depth N     encodings inside one another, 0 to 10 (default 3)
      --min-confidence C   certain, likely or possible (default possible)
      --config FILE        as in scan
      --baseline FILE      accepted tokens, which are left out
      --no-suppress        those, too
      --jobs N             scanning threads, 1 to 256
  -h, --help               this page

Exit: 0 written, 2 usage error or something could not be read, 130 stopped.
`;var INSPECT_HELP=`Usage: pat-patrol inspect [options]
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
`;var INSTALL_HELP=`Usage: pat-patrol install [options]
Puts pat-patrol in front of commits and pushes. A hook that is there already is
kept and runs first; husky and lefthook keep theirs, and you are told how.

      --hook NAME       this one; repeatable (default pre-commit,
                        pre-merge-commit, commit-msg and pre-push; in a bare
                        repository pre-receive)
      --global          for all repositories: in the folder that git's global
                        core.hooksPath names, or in a new one that it then does
      --hooks-path DIR  into this folder, wherever git is told of it
      --template DIR    into DIR/hooks, which git init and git clone copy
      --fail-on C       what the hooks refuse (default likely)
      --fail-open       the hooks let through what they cannot read
  -h, --help            this page

Examples
  pat-patrol install
  pat-patrol install --hook pre-commit --fail-on certain
  cd /srv/git/shop.git && pat-patrol install

Exit: 0 installed, as often as you like; 2 not, and why.
`;var REVOKE_HELP=`Usage: pat-patrol revoke [ids..] [paths..] [options]
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
      --history [dir]      all of git
      --staged [dir]       what the next commit would contain
      --range A..B [dir]   what these commits add
      --stdin              standard input; then with --yes or --dry-run
      --include GLOB       only matching files; repeatable
      --exclude GLOB       not these; repeatable
      --no-ignore          also files that git ignores
      --no-archives        do not look into archives
      --max-size SIZE      no larger files
      --decode-depth N     encodings inside one another, 0 to 10 (default 3)
      --min-confidence C   certain, likely or possible (default possible)
      --config FILE        as in scan; says nothing about whom to ask
      --baseline FILE      accepted tokens, which are not revoked
      --no-suppress        those, too
      --jobs N             scanning threads, 1 to 256
      --no-color           also NO_COLOR=1; FORCE_COLOR=1 for the opposite
  -h, --help               this page

Exit: 0 all are dead, 1 some are left, 2 something went wrong, 130 stopped.
`;var RULES_HELP=`Usage: pat-patrol rules [rule] [options]
Lists the rules; with a rule's id or name, the page that explains it.

      --json   for programs
  -h, --help   this page

Examples
  pat-patrol rules
  pat-patrol rules PAT001

Exit: 0, or 2 for an unknown rule.
`;var SCAN_HELP=`Usage: pat-patrol scan [paths..] [options]
Finds Azure DevOps personal access tokens in files, streams and git.

What to scan (one of; without any: the files below the given paths, default .)
      --history [dir]     all of git: every object, unreachable ones too
      --since-scan FILE   with --history: only what is new since the scan that
                          wrote FILE, and bring FILE up to date
      --staged [dir]      what the next commit would contain
      --range A..B [dir]  what these commits add, merges included
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
`;var UNINSTALL_HELP=`Usage: pat-patrol uninstall [options]
Takes out what install put in, and puts back what was there.

      --hook NAME       only this one; repeatable
      --global          as for install
      --hooks-path DIR
      --template DIR
  -h, --help            this page

Exit: 0, or 2 when a hook could not be restored.
`;var VERIFY_HELP=`Usage: pat-patrol verify [ids..] [paths..] [options]
Scans again and asks Azure DevOps about each token, or those with these ids (12
digits, as a scan shows them): is it live, where, and whose is it? A token goes
to Microsoft's hosts or to --server, in one header, once or twice, and nowhere
else. Asked is the organization named near it, or that of the git remote.

Whom to ask
      --organization NAME  these organizations first; repeatable
      --server URL         Azure DevOps Server, or one of its collections; https
      --unproven           also send what no checksum vouches for

Where the tokens are, as in scan
      --history [dir]      all of git
      --staged [dir]       what the next commit would contain
      --range A..B [dir]   what these commits add
      --stdin              standard input
      --include GLOB       only matching files; repeatable
      --exclude GLOB       not these; repeatable
      --no-ignore          also files that git ignores
      --no-archives        do not look into archives
      --max-size SIZE      no larger files
      --decode-depth N     encodings inside one another, 0 to 10 (default 3)
      --min-confidence C   certain, likely or possible (default possible)
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
`;function renderTopHelp(version){return`pat-patrol ${version}: find leaked Azure DevOps tokens, and prove them offline

  find   scan [paths..]    files; or --history, --staged, --range A..B, --stdin
  adopt  install           git hooks that refuse a token; keeps those you have
         uninstall         takes them out again
         hook NAME         what such a hook runs
         baseline [action] accept known tokens; list and prune them
  act    verify [id..]     are they live, and where? asks Azure DevOps
         revoke [id..]     show, ask, revoke, check that they are dead
         incident [id..]   what leaked, what was done, what remains
  learn  rules [rule]      what is looked for, why it matters, what to do
         inspect           what a token on standard input is, offline

Examples
  pat-patrol scan                               this folder
  pat-patrol scan --history                     every git object, lost ones too
  pat-patrol scan --format sarif -o out.sarif   for code scanning

Options
  -h, --help      this page; COMMAND --help for a command's options
  -V, --version   the version

Exit: 0 none, 1 found, 2 failed, 130 stopped. Offline but verify and revoke.
`}var PAGES={scan:SCAN_HELP,hook:HOOK_HELP,install:INSTALL_HELP,uninstall:UNINSTALL_HELP,baseline:BASELINE_HELP,verify:VERIFY_HELP,revoke:REVOKE_HELP,incident:INCIDENT_HELP,
rules:RULES_HELP,inspect:INSPECT_HELP},COMMANDS=Object.keys(PAGES);function renderCommandHelp(command){return PAGES[command]??""}var FAIL_ON=[...CONFIDENCES,"never"];function parseHook(words){let[name,...rest]=words,hook=parseName(name),failOn,flags=new Set,queue=[...rest];for(;queue[0]?.
startsWith("-")===!0&&queue[0]!=="-";){let[option="",...value]=(queue.shift()??"").split("=");if(option==="--")break;if(option==="--fail-on")failOn=parseFailOn(
value.length>0?value.join("="):queue.shift());else{if(value.length>0)throw new UsageError(`option ${quote(option)} takes no value`,"hook");flags.add(parseFlag(option))}}
return{kind:"hook",hook,args:queue,failOn,failOpen:flags.has("--fail-open"),noColor:flags.has("--no-color")}}function parseName(name){if(name===void 0)throw new UsageError(
`hook needs the name of one (known: ${HOOK_NAMES.join(", ")})`,"hook");let found=HOOK_NAMES.find(known2=>known2===name);if(found!==void 0)return found;throw new UsageError(
`unknown hook ${quote(name)}${didYouMean(name,HOOK_NAMES)} (known: ${HOOK_NAMES.join(", ")})`,"hook")}function parseFlag(option){if(option==="--fail-open"||option===
"--no-color")return option;throw new UsageError(unknownOption(option,Object.keys(HOOK_OPTIONS)),"hook")}function parseFailOn(text){if(text===void 0)throw new UsageError(
"option --fail-on needs a value","hook");let found=FAIL_ON.find(known2=>known2===text);if(found!==void 0)return found;throw new UsageError(`--fail-on: unknown v\
alue ${quote(text)} (known: ${FAIL_ON.join(", ")})`,"hook")}async function parseArguments(args){let[first,...rest]=args;if(first===void 0)return{kind:"nothing"};if(first==="--version"||first==="-V")return{kind:"version"};
if(first==="--help"||first==="-h")return{kind:"help",command:void 0};if(first==="help")return{kind:"help",command:rest[0]===void 0?void 0:known(rest[0])};if(first.
startsWith("-"))throw misplacedOption(first);let command=known(first);return asksForHelp(rest)?{kind:"help",command}:parseCommand(command,rest)}async function parseCommand(command,rest){
switch(command){case"hook":return parseHook(rest);case"install":case"uninstall":{let{parseInstall}=await import("./chunk-QV4HYWEO.js");return parseInstall(
command,rest)}case"baseline":{let{parseBaseline}=await import("./chunk-ALZADGJX.js");return parseBaseline(rest)}case"verify":{let{parseVerify}=await import("./chunk-N7KTOBCN.js");
return parseVerify(rest)}case"revoke":{let{parseRevoke}=await import("./chunk-Y4CW62VX.js");return parseRevoke(rest)}case"incident":{let{parseIncident}=await import("./chunk-Y4CW62VX.js");
return parseIncident(rest)}case"rules":return parseRules(rest);case"inspect":return parseInspect(rest);default:{let{parseScan}=await import("./chunk-N7KTOBCN.js");
return parseScan(rest)}}}async function parseRules(args){let line=await readCommandLine("rules",RULES_OPTIONS,args);if(line.flag("help"))return{kind:"help",command:"\
rules"};let[rule,second]=line.words;if(second!==void 0)throw new UsageError(`rules takes one rule at a time; ${line.words.length} were given`,"rules");return{kind:"\
rules",rule,json:line.flag("json")}}async function parseInspect(args){let line=await readCommandLine("inspect",INSPECT_OPTIONS,args);if(line.flag("help"))return{
kind:"help",command:"inspect"};if(line.words.length>0)throw new UsageError("inspect takes no arguments, which shells remember: pipe the token into it","inspect");
return{kind:"inspect",json:line.flag("json")}}function asksForHelp(args){let end=args.indexOf("--");return(end<0?args:args.slice(0,end)).some(arg=>arg==="--help"||
arg==="-h")}function known(command){if(COMMANDS.includes(command))return command;let suggestion=didYouMean(command,COMMANDS),isPath=suggestion===""&&/[./\\]/.test(
command);throw new UsageError(`unknown command ${quote(command)}${isPath?"; to scan a path: pat-patrol scan PATH":suggestion}`)}function misplacedOption(typed){
let option=typed.replace(/=.*/s,"");return Object.entries(SCAN_OPTIONS).some(([name,{alias}])=>[`--${name}`,`-${alias}`].includes(option))?new UsageError(`optio\
n ${option} comes after a command: pat-patrol scan ${option}`):new UsageError(unknownOption(option,[...TOP_OPTIONS,...Object.keys(SCAN_OPTIONS)]))}var DEPENDENCIES={loadScan:async()=>(await import("./chunk-W4637FAK.js")).scan};async function runCli(args,io,dependencies=DEPENDENCIES){try{return await run(
await parseArguments(args),io,dependencies)}catch(error){return await reportFailure(error,io)}}async function run(invocation,io,dependencies){let{kind}=invocation;
if(kind==="nothing")return await io.stderr.write(renderTopHelp(VERSION)),EXIT_FAILED;if(kind==="version")return await io.stdout.write(`${VERSION}
`),EXIT_NONE;if(kind==="help"){let{command}=invocation;return await io.stdout.write(command===void 0?renderTopHelp(VERSION):renderCommandHelp(command)),EXIT_NONE}
return runCommand(invocation,io,dependencies)}async function runCommand(invocation,io,dependencies){switch(invocation.kind){case"rules":{let{runRules}=await import("./chunk-WU5MRN3F.js");
return runRules(invocation,io)}case"inspect":{let{runInspect}=await import("./chunk-A53WBBQI.js");return runInspect(invocation,io)}case"hook":{let{runHook}=await import("./chunk-TBXDCB7X.js");
return runHook(invocation,io)}case"install":case"uninstall":{let{runInstall}=await import("./chunk-U2NVQ5M4.js");return runInstall(invocation,io)}case"sca\
n":case"baseline":case"verify":case"revoke":case"incident":return runScanning(invocation,io,dependencies)}}async function runScanning(invocation,io,dependencies){
switch(invocation.kind){case"baseline":{let{runBaseline}=await import("./chunk-RCAT5DI3.js");return runBaseline(invocation,io,dependencies)}case"verify":{
let{runVerify}=await import("./chunk-UX5LZ7AB.js");return runVerify(invocation,io,dependencies)}case"revoke":{let{runRevoke}=await import("./chunk-KYUYZSL2.js");
return runRevoke(invocation,io,dependencies)}case"incident":{let{runIncident}=await import("./chunk-S7YXCPJG.js");return runIncident(invocation,io,dependencies)}case"\
scan":{if(invocation.revoking!==void 0){let{runScanAndRevoke}=await import("./chunk-KYUYZSL2.js");return runScanAndRevoke(invocation,io,dependencies)}let{
runScan}=await import("./chunk-NBA7ZMQO.js");return runScan(invocation,io,dependencies)}}}async function reportFailure(error,io){if(io.signal.aborted&&!(error instanceof
UserError))return await complain(io,"stopped before anything could be reported"),exitCodeOfSignal(io.signal.reason);let bug=error instanceof UserError?"":"unexp\
ected: ";return await complain(io,`error: ${bug}${messageOf(error)}`),error instanceof UsageError&&await complain(io,`see pat-patrol ${error.command===void 0?"":
`${error.command} `}--help`),EXIT_FAILED}async function complain(io,line){await io.stderr.write(`${escapeText(line)}
`).catch(()=>{})}if(!isMainThread)throw new Error("the command line must not run in a worker thread");process.exitCode=await runCli(process.argv.slice(2),createProcessIo());
