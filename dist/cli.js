import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{createProcessIo}from"./chunk-HUDFVIVK.js";import{VERSION}from"./chunk-ILEIFPRP.js";import{UsageError}from"./chunk-4LQ33XLL.js";import{EXIT_FAILED,
EXIT_NONE,exitCodeOfSignal}from"./chunk-TFTAKYI2.js";import"./chunk-FHOM62J6.js";import{didYouMean}from"./chunk-QMUXK74V.js";import{quote}from"./chunk-NUHTUYA5.js";
import{escapeText,maskTokens}from"./chunk-UHA63XB4.js";import{UserError,messageOf}from"./chunk-YZIYYQVC.js";import"./chunk-7KLDJBVT.js";import{isMainThread}from"node:worker_threads";var BASELINE_HELP=`Usage: pat-patrol baseline ACTION [options]
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
The others look at all files of the repository and at its whole history.

      --no-ignore      also files that git ignores
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
      --format F          console, json, jsonl or sarif (default: by the ending
                          of the output file, else console)
  -o, --output FILE       instead of standard output; - for standard output
      --report F=FILE     one more report; repeatable
      --all-places        every place of a token, not only the first
      --remarks           also credentials that cannot be read here (encrypted)
  -q, --quiet             findings and problems only
  -v, --verbose           more about each finding and each problem
      --no-color          also NO_COLOR=1; FORCE_COLOR=1 for the opposite

Ask Azure DevOps, which gets the tokens; see verify --help
      --verify            whether each is live
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
      --format F           console, json, jsonl or sarif
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
  adopt  baseline [action] accept known tokens; list and prune them
  act    verify [id..]     are they live, and where? asks Azure DevOps
  learn  rules [rule]      what is looked for, why it matters, what to do
         inspect           what a token on standard input is, offline

Examples
  pat-patrol scan                               this folder
  pat-patrol scan --history                     every git object, lost ones too
  pat-patrol scan --format sarif -o out.sarif   for code scanning
  curl -s https://example.com | pat-patrol scan --stdin

Options
  -h, --help      this page; COMMAND --help for a command's options
  -V, --version   the version

Exit: 0 none, 1 found, 2 usage or incomplete, 130 stopped. Offline but verify.
`}var PAGES={scan:SCAN_HELP,verify:VERIFY_HELP,baseline:BASELINE_HELP,rules:RULES_HELP,inspect:INSPECT_HELP},COMMANDS=Object.keys(PAGES);function renderCommandHelp(command){
return PAGES[command]??""}var PARSER={"boolean-negation":!1,"camel-case-expansion":!1,"dot-notation":!1,"greedy-arrays":!1,"parse-numbers":!1,"parse-positional-numbers":!1,"strip-aliased":!0};
async function readCommandLine(command,table,args){let{default:yargs}=await import("./chunk-Y4B5IELU.js"),parsed=yargs().locale("en").help(!1).version(!1).
exitProcess(!1).parserConfiguration(PARSER).options(toYargs(table)).strictOptions().fail((message,error)=>{throw toUsageError(message??error.message,{command,table,
args})}).parseSync([...args]),all=name=>[parsed[name]??[]].flat().map(String),valued=Object.keys(table).find(name=>table[name]?.type==="flag"&&all(name).includes(
"false"));if(valued!==void 0)throw new UsageError(`option ${dashed(valued)} takes no value`,command);return{words:all("_"),flag:name=>all(name).includes("true"),
value:name=>all(name).at(-1),list:all}}function toYargs(table){return Object.fromEntries(Object.entries(table).map(([name,{type,alias}])=>[name,{...alias===void 0?
{}:{alias},...type==="flag"?{type:"boolean",nargs:0}:{type:"string",array:type==="list",requiresArg:!0}}]))}function toUsageError(message,{command,table,args}){
let missing=/^Not enough arguments following: (.+)$/.exec(message)?.[1];if(missing!==void 0)return new UsageError(`option ${dashed(missing)} needs a value`,command);
let valued=/^Argument unexpected for: (.+)$/.exec(message)?.[1];if(valued!==void 0)return new UsageError(`option ${dashed(valued)} takes no value`,command);let unknown=/^Unknown arguments?: ([^,]+)/.
exec(message)?.[1];return unknown!==void 0?new UsageError(unknownOption(typedForm(unknown,args),Object.keys(table)),command):new UsageError(message,command)}function unknownOption(typed,known2){
let name=typed.replace(/^-+/,""),suggestion=name.length>1?didYouMean(name,known2,dashed):"";return`unknown option ${maskTokens(typed).slice(0,40)}${suggestion}`}
function typedForm(name,args){let long=args.find(arg=>arg.replace(/=.*/s,"")===`--${name}`),short=args.find(arg=>/^-[^-]/.test(arg)&&arg.includes(name));return long?.
replace(/=.*/s,"")??short??dashed(name)}function dashed(name){return name.length===1?`-${name}`:`--${name}`}var HELP={help:{type:"flag",alias:"h"}},ASKING={organization:{type:"list"},server:{type:"value"},unproven:{type:"flag"}},SCOPE={history:{type:"flag"},staged:{type:"\
flag"},range:{type:"value"},stdin:{type:"flag"},include:{type:"list"},exclude:{type:"list"},"no-ignore":{type:"flag"},"no-archives":{type:"flag"},"max-size":{type:"\
value"},"decode-depth":{type:"value"},"min-confidence":{type:"value"}},OUTPUT={format:{type:"value"},output:{type:"value",alias:"o"},report:{type:"list"},quiet:{
type:"flag",alias:"q"},verbose:{type:"flag",alias:"v"},"no-color":{type:"flag"},config:{type:"value"},baseline:{type:"value"},"no-suppress":{type:"flag"},jobs:{
type:"value"},...HELP},BASELINE_OPTIONS={history:{type:"flag"},staged:{type:"flag"},range:{type:"value"},include:{type:"list"},exclude:{type:"list"},"no-ignore":{
type:"flag"},"min-confidence":{type:"value"},reason:{type:"value"},baseline:{type:"value"},config:{type:"value"},jobs:{type:"value"},"no-color":{type:"flag"},...HELP},
SCAN_OPTIONS={...SCOPE,"fail-on":{type:"value"},"all-places":{type:"flag"},remarks:{type:"flag"},verify:{type:"flag"},...ASKING,...OUTPUT},VERIFY_OPTIONS={...SCOPE,
...ASKING,...OUTPUT},RULES_OPTIONS={json:{type:"flag"},...HELP},INSPECT_OPTIONS={json:{type:"flag"},...HELP},TOP_OPTIONS=["help","version"];var ACTIONS=["write","add","check","prune","import"],SCOPES=["history","staged","range","include","exclude","min-confidence"],ID=/^[0-9a-f]{12,64}$/i;async function parseBaseline(args){
let line=await readCommandLine("baseline",BASELINE_OPTIONS,args);if(line.flag("help"))return{kind:"help",command:"baseline"};let[word,...words]=line.words,action=knownAction(
word),ids=action==="add"?words.filter(each=>ID.test(each)).map(id=>id.toLowerCase()):[],paths=words.filter(each=>action!=="add"||!ID.test(each));return action!==
"write"&&action!=="add"&&checkWhole(action,paths,line),{kind:"baseline",action,ids,foreign:action==="import"?paths[0]??"":"",typed:toTypedScan(line,action==="im\
port"?[]:paths),reason:line.value("reason")??"",noColor:line.flag("no-color"),config:line.value("config"),baseline:line.value("baseline")}}function knownAction(word){
let action=ACTIONS.find(known2=>known2===word);if(action!==void 0)return action;throw word===void 0?new UsageError(`baseline needs an action: ${ACTIONS.join(", ")}`,
"baseline"):new UsageError(`unknown action ${quote(word)}${didYouMean(word,ACTIONS)} (known: ${ACTIONS.join(", ")})`,"baseline")}function checkWhole(action,words,line){
let given=SCOPES.find(name=>line.flag(name)||line.value(name)!==void 0);if(given!==void 0)throw new UsageError(`baseline ${action} looks at everything and takes\
 no --${given}`,"baseline");let expected=action==="import"?1:0;if(words.length===expected)return;let what=expected===1?"one file: a .gitleaksignore or a detect-\
secrets baseline":"no paths: it looks at everything";throw new UsageError(`baseline ${action} takes ${what}`,"baseline")}function toTypedScan(line,paths){return{
paths,history:line.flag("history"),staged:line.flag("staged"),range:line.value("range"),include:line.list("include"),exclude:line.list("exclude"),minConfidence:line.
value("min-confidence"),jobs:line.value("jobs"),noIgnore:line.flag("no-ignore")}}async function parseArguments(args){let[first,...rest]=args;if(first===void 0)return{kind:"nothing"};if(first==="--version"||first==="-V")return{kind:"version"};
if(first==="--help"||first==="-h")return{kind:"help",command:void 0};if(first==="help")return{kind:"help",command:rest[0]===void 0?void 0:known(rest[0])};if(first.
startsWith("-"))throw misplacedOption(first);let command=known(first);return asksForHelp(rest)?{kind:"help",command}:command==="baseline"?parseBaseline(rest):command===
"verify"?parseVerify(rest):command==="rules"?parseRules(rest):command==="inspect"?parseInspect(rest):parseScan(rest)}async function parseScan(args){let line=await readCommandLine(
"scan",SCAN_OPTIONS,args);if(line.flag("help"))return{kind:"help",command:"scan"};let asking=["organization","server","unproven"].find(name=>line.list(name).length>
0);if(asking!==void 0&&!line.flag("verify"))throw new UsageError(`option --${asking} needs --verify`,"scan");return{...toScan(line),...line.flag("verify")?{verification:toVerification(
line)}:{}}}var ID2=/^[0-9a-f]{12,64}$/;async function parseVerify(args){let line=await readCommandLine("verify",VERIFY_OPTIONS,args);if(line.flag("help"))return{
kind:"help",command:"verify"};let{typed,display,...scan}=toScan(line);return{kind:"verify",scan:{...scan,display:{...display,verdicts:!0},typed:{...typed,paths:line.
words.filter(word=>!ID2.test(word))},verification:toVerification(line)},ids:line.words.filter(word=>ID2.test(word))}}function toVerification(line){return{organizations:line.
list("organization"),server:line.value("server"),unproven:line.flag("unproven")}}function toScan(line){let display={noColor:line.flag("no-color"),quiet:line.flag(
"quiet"),verbose:line.flag("verbose"),allPlaces:line.flag("all-places")};return{kind:"scan",typed:toTypedScan2(line),display,config:line.value("config"),baseline:line.
value("baseline")}}function toTypedScan2(line){return{paths:line.words,history:line.flag("history"),staged:line.flag("staged"),stdin:line.flag("stdin"),range:line.
value("range"),format:line.value("format"),output:line.value("output"),report:line.list("report"),include:line.list("include"),exclude:line.list("exclude"),minConfidence:line.
value("min-confidence"),failOn:line.value("fail-on"),jobs:line.value("jobs"),maxSize:line.value("max-size"),decodeDepth:line.value("decode-depth"),noIgnore:line.
flag("no-ignore"),noSuppress:line.flag("no-suppress"),noArchives:line.flag("no-archives"),remarks:line.flag("remarks")}}async function parseRules(args){let line=await readCommandLine(
"rules",RULES_OPTIONS,args);if(line.flag("help"))return{kind:"help",command:"rules"};let[rule,second]=line.words;if(second!==void 0)throw new UsageError(`rules \
takes one rule at a time; ${line.words.length} were given`,"rules");return{kind:"rules",rule,json:line.flag("json")}}async function parseInspect(args){let line=await readCommandLine(
"inspect",INSPECT_OPTIONS,args);if(line.flag("help"))return{kind:"help",command:"inspect"};if(line.words.length>0)throw new UsageError("inspect takes no argumen\
ts, which shells remember: pipe the token into it","inspect");return{kind:"inspect",json:line.flag("json")}}function asksForHelp(args){let end=args.indexOf("--");
return(end<0?args:args.slice(0,end)).some(arg=>arg==="--help"||arg==="-h")}function known(command){if(COMMANDS.includes(command))return command;let suggestion=didYouMean(
command,COMMANDS),isPath=suggestion===""&&/[./\\]/.test(command);throw new UsageError(`unknown command ${quote(command)}${isPath?"; to scan a path: pat-patrol s\
can PATH":suggestion}`)}function misplacedOption(typed){let option=typed.replace(/=.*/s,"");return Object.entries(SCAN_OPTIONS).some(([name,{alias}])=>[`--${name}`,
`-${alias}`].includes(option))?new UsageError(`option ${option} comes after a command: pat-patrol scan ${option}`):new UsageError(unknownOption(option,[...TOP_OPTIONS,
...Object.keys(SCAN_OPTIONS)]))}var DEPENDENCIES={loadScan:async()=>(await import("./chunk-UNU3FT3U.js")).scan};async function runCli(args,io,dependencies=DEPENDENCIES){try{return await run(
await parseArguments(args),io,dependencies)}catch(error){return await reportFailure(error,io)}}async function run(invocation,io,dependencies){switch(invocation.
kind){case"nothing":return await io.stderr.write(renderTopHelp(VERSION)),EXIT_FAILED;case"version":return await io.stdout.write(`${VERSION}
`),EXIT_NONE;case"help":return await io.stdout.write(invocation.command===void 0?renderTopHelp(VERSION):renderCommandHelp(invocation.command)),EXIT_NONE;case"ru\
les":{let{runRules}=await import("./chunk-6YLGVDTW.js");return runRules(invocation,io)}case"baseline":{let{runBaseline}=await import("./chunk-J7ZHDN2E.js");
return runBaseline(invocation,io,dependencies)}case"verify":{let{runVerify}=await import("./chunk-RP3GZ3M2.js");return runVerify(invocation,io,dependencies)}case"\
inspect":{let{runInspect}=await import("./chunk-RKD5VUIK.js");return runInspect(invocation,io)}case"scan":{let{runScan}=await import("./chunk-IIB7XRDE.js");
return runScan(invocation,io,dependencies)}}}async function reportFailure(error,io){if(io.signal.aborted&&!(error instanceof UserError))return await complain(io,
"stopped before anything could be reported"),exitCodeOfSignal(io.signal.reason);let bug=error instanceof UserError?"":"unexpected: ";return await complain(io,`e\
rror: ${bug}${messageOf(error)}`),error instanceof UsageError&&await complain(io,`see pat-patrol ${error.command===void 0?"":`${error.command} `}--help`),EXIT_FAILED}
async function complain(io,line){await io.stderr.write(`${escapeText(line)}
`).catch(()=>{})}if(!isMainThread)throw new Error("the command line must not run in a worker thread");process.exitCode=await runCli(process.argv.slice(2),createProcessIo());
