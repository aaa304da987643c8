import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{COMMANDS,COMMAND_NAMES}from"./chunk-5U5R7S4L.js";import{readCommandLine,unknownOption}from"./chunk-T5QMMKHT.js";import{createProcessIo}from"./chunk-IR3IHWZ5.js";
import{EXIT_FAILED,EXIT_NONE,exitCodeOfSignal}from"./chunk-J4OSMWYY.js";import"./chunk-MOOAE5JN.js";import{VERSION}from"./chunk-N6AN77MA.js";import{
UsageError}from"./chunk-N73C4BVH.js";import"./chunk-BWBA3JCL.js";import{didYouMean}from"./chunk-LWWFSV3F.js";import{quote}from"./chunk-KSAWYPVV.js";
import{UserError,messageOf}from"./chunk-GSBKXSD7.js";import{escapeText}from"./chunk-7N7QER5E.js";import"./chunk-NL4GV5MG.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();import{isMainThread}from"node:worker_threads";init_define_WORKFLOWS();init_define_WORKFLOWS();function renderTopHelp(version){return`pat-patrol ${version}: find leaked Azure DevOps tokens, and prove them offline

${COMMAND_NAMES.map(renderEntry).join(`
`)}

Examples
  pat-patrol scan                               this folder
  pat-patrol scan --history                     every git object, lost ones too
  pat-patrol scan --format sarif -o out.sarif   for code scanning

-h, --help: this page; COMMAND --help: a command's options; -V, --version
Exit: 0 none, 1 found, 2 failed, 130 stopped. Offline but verify and revoke.
`}async function renderCommandHelp(command){return(await COMMANDS[command].load()).help}function renderEntry(name){let{group="",words,summary}=COMMANDS[name],call=words===
void 0?name:`${name} ${words}`;return`  ${group.padEnd(7)}${call.padEnd(18)}${summary}`}init_define_WORKFLOWS();var TOP_OPTIONS=["help","version"];async function parseArguments(args){let[first,...rest]=args;if(first===void 0)return{kind:"nothing"};if(first==="--version"||
first==="-V")return{kind:"version"};if(first==="--help"||first==="-h")return{kind:"help",command:void 0};if(first==="help")return{kind:"help",command:rest[0]===
void 0?void 0:known(rest[0])};if(first.startsWith("-"))throw await misplacedOption(first);let command=known(first);return asksForHelp(rest)?{kind:"help",command}:
prepare(command,rest)}async function prepare(name,words){try{let invocation=await prepareTask(name,words);if(invocation.kind!=="task")return invocation;let{task}=invocation,
complain2=error=>fail(name,error);return{kind:"task",task:(io,dependencies)=>task(io,dependencies).catch(complain2)}}catch(error){return fail(name,error)}}function fail(name,error){
throw error instanceof UsageError?new UsageError(error.message,name):error}async function prepareTask(name,words){let command=await COMMANDS[name].load();if("pr\
epareWords"in command)return{kind:"task",task:command.prepareWords(words)};let line=await readCommandLine(name,command.options,words);return line.flag("help")?{
kind:"help",command:name}:{kind:"task",task:command.prepare(line)}}function asksForHelp(args){let end=args.indexOf("--");return(end<0?args:args.slice(0,end)).some(
arg=>arg==="--help"||arg==="-h")}function known(word){let found=COMMAND_NAMES.find(name=>name===word);if(found!==void 0)return found;let suggestion=didYouMean(word,
COMMAND_NAMES),isPath=suggestion===""&&/[./\\]/.test(word);throw new UsageError(`unknown command ${quote(word)}${isPath?"; to scan a path: pat-patrol scan PATH":
suggestion}`)}async function misplacedOption(typed){let option=typed.replace(/=.*/s,""),{options}=await COMMANDS.scan.load();return Object.entries(options).some(
([name,{alias}])=>[`--${name}`,`-${alias}`].includes(option))?new UsageError(`option ${option} comes after a command: pat-patrol scan ${option}`):new UsageError(
unknownOption(option,[...TOP_OPTIONS,...Object.keys(options)]))}var DEPENDENCIES={loadScan:async()=>(await import("./chunk-WKHHX7AL.js")).scan};async function runCli(args,io,dependencies=DEPENDENCIES){try{return await run(
await parseArguments(args),io,dependencies)}catch(error){return await reportFailure(error,io)}}async function run(invocation,io,dependencies){let{kind}=invocation;
if(kind==="nothing")return await io.stderr.write(renderTopHelp(VERSION)),EXIT_FAILED;if(kind==="version")return await io.stdout.write(`${VERSION}
`),EXIT_NONE;if(kind==="help"){let{command}=invocation;return await io.stdout.write(command===void 0?renderTopHelp(VERSION):await renderCommandHelp(command)),EXIT_NONE}
return invocation.task(io,dependencies)}async function reportFailure(error,io){if(io.signal.aborted&&!(error instanceof UserError))return await complain(io,"sto\
pped before anything could be reported"),exitCodeOfSignal(io.signal.reason);let bug=error instanceof UserError?"":"unexpected: ";return await complain(io,`error\
: ${bug}${messageOf(error)}`),error instanceof UsageError&&await complain(io,`see pat-patrol ${error.command===void 0?"":`${error.command} `}--help`),EXIT_FAILED}
async function complain(io,line){await io.stderr.write(`${escapeText(line)}
`).catch(()=>{})}if(!isMainThread)throw new Error("the command line must not run in a worker thread");process.exitCode=await runCli(process.argv.slice(2),createProcessIo());
