import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{PARTS,PLACES,checkPlace,nextOf,planFile}from"./chunk-52FJI7WE.js";import{findWorkflows}from"./chunk-OUITCBPP.js";import{readLines}from"./chunk-5I7YISA6.js";
import{installHere}from"./chunk-YN3ORDSM.js";import{findFolder}from"./chunk-B4CZIXFQ.js";import"./chunk-KUSLTEXL.js";import{writeWholeHere}from"./chunk-4D2XPN3E.js";
import"./chunk-QIA4BKHN.js";import"./chunk-UQ4QJTIL.js";import"./chunk-XZK5EE4T.js";import"./chunk-U4XRQX6L.js";import"./chunk-ZSDTTT2K.js";
import{findRepository}from"./chunk-DBXAA5U3.js";import"./chunk-BB2XV6V3.js";import"./chunk-JA7EQBJC.js";import"./chunk-NXLI6JFJ.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";import"./chunk-TBFOT7FM.js";import"./chunk-VKAQM3L7.js";
import"./chunk-NVCMX4JE.js";import"./chunk-BJZ46DRK.js";import{EXIT_FAILED,EXIT_NONE,UsageError,UserError,escapeText,exitCodeOfSignal,messageOf,reasonOf}from"./chunk-JWT63C6Y.js";
import"./chunk-7KLDJBVT.js";import{mkdirSync}from"node:fs";import{dirname,join}from"node:path";function suggestParts(remoteUrl,workflows){let host=/^(?:\w+:\/\/)?(?:[^@/]*@)?([^:/]+)/.exec(remoteUrl??"")?.[1]?.toLowerCase()??"",ci=SERVERS.filter(([,pattern])=>pattern.
test(host)).map(([part])=>part);return["config","hooks",...workflows>0?[]:ci]}var SERVERS=[["github",/^github\.com$/],["azure",/(?:^|\.)(?:dev\.azure\.com|visualstudio\.com)$/],
["gitlab",/^gitlab\./]],QUESTIONS={config:`Write a configuration, ${PLACES.config}?`,hooks:"Install git hooks that refuse a token before it is committed or push\
ed?",github:`Write a workflow for GitHub Actions, ${PLACES.github}?`,azure:`Write a pipeline for Azure DevOps, ${PLACES.azure}?`,gitlab:`Write a job for GitLab,\
 ${PLACES.gitlab} or a file beside it?`,jenkins:`Write a pipeline for Jenkins, ${PLACES.jenkins} or a file beside it?`};async function askParts(suggested,io){let lines=readLines(
io.stdin()),wanted=[];try{for(let part of PARTS){let isWanted=await ask(QUESTIONS[part],suggested.includes(part),{lines,io});if(isWanted===void 0)return;isWanted&&
wanted.push(part)}}finally{await lines.return(void 0)}return wanted}async function ask(question,usual,{lines,io}){for(;;){await io.stderr.write(`${question} [${usual?
"Y/n":"y/N"}] `);let answer=await lines.next();if(answer.done===!0)return;let typed=answer.value.trim().toLowerCase();if(typed==="")return usual;if(typed==="y"||
typed==="yes")return!0;if(typed==="n"||typed==="no")return!1;await io.stderr.write(`Type y or n, or press Enter for the one in capitals.
`)}}async function runInit(invocation,io){let repository=await findRepository(io.cwd);if(repository===void 0)throw new UserError("the current directory is not in a \
git repository: git init first");let parts=await choose(invocation,repository,io);if(io.signal.aborted)return exitCodeOfSignal(io.signal.reason);if(parts===void 0)
throw new UserError("stopped before the last question, so nothing was set up");let planned=planFiles(parts,invocation,repository.root),done=[];for(let part of parts)
done.push(await attempt(()=>setUp(part,{invocation,repository,io,planned})));return await io.stdout.write(toText(tell(done,invocation.dryRun))),done.some(({failed})=>failed)?
EXIT_FAILED:EXIT_NONE}async function choose({parts,yes},{root,remoteUrl},io){if(parts.length>0)return parts;if(root===void 0)return["hooks"];let suggested=suggestParts(
remoteUrl,findWorkflows(root).length);if(yes)return suggested;if(io.askHidden!==void 0&&io.stderr.isTTY)return askParts(suggested,io);throw new UsageError(`nobo\
dy to ask here: say what is wanted (${PARTS.join(", ")}), or --yes`,"init")}function planFiles(parts,{force},root){let planned=new Map;for(let part of parts){if(part===
"hooks")continue;if(root===void 0)throw new UserError(`${part}: a repository without a working tree has no files`);let file=planFile(root,part);(file.found==="n\
one"||file.found==="other"&&force)&&checkPlace(root,file.path),planned.set(part,file)}return planned}function setUp(part,run){let file=run.planned.get(part);return file===
void 0?setUpHooks(run):setUpFile(file,run)}async function setUpHooks({invocation,repository,io}){let wish={hooks:[],cwd:repository.root??repository.gitDir,home:io.
home,global:!1,hooksPath:void 0,template:void 0};if(invocation.dryRun){let{path}=await findFolder(wish);return{lines:[`would install hooks in ${path}`],next:[],
failed:!1}}let{lines,failed}=await installHere(wish,{options:[],failOpen:!1});return{lines,next:[],failed}}async function setUpFile(planned,{invocation,repository}){
let{path,found,text}=planned,{force,dryRun}=invocation;return found==="same"?{lines:[`${path} is there already`],next:[],failed:!1}:found==="other"&&!force?{lines:[
`kept ${path}, which is yours; --force replaces it`],next:[],failed:!1}:dryRun?{lines:[`would write ${path}:`,...quoteLines(text)],next:[],failed:!1}:(await write(
join(repository.root??repository.gitDir,path),text),{lines:[`${found==="none"?"wrote":"replaced"} ${path}`],written:path,next:nextOf(planned),failed:!1})}async function write(file,text){
try{mkdirSync(dirname(file),{recursive:!0})}catch(error){throw new UserError(`cannot make the folder of ${file}: ${reasonOf(error)}`)}await writeWholeHere(file,
[text])}function quoteLines(text){return text.trimEnd().split(`
`).map(line=>`  | ${line}`)}async function attempt(act){try{return await act()}catch(error){if(!(error instanceof UserError))throw error;return{lines:[`error: ${messageOf(
error)}`],next:[],failed:!0}}}function tell(done,dryRun){let lines=done.flatMap(one=>one.lines);if(done.length===0)return["nothing was wanted, and nothing was d\
one"];if(dryRun)return lines;let written=done.flatMap(one=>one.written??[]);return[...lines,"","next",...written.length===0?[]:[`  git add ${written.join(" ")}`],
...done.flatMap(({next})=>next.map(step=>`  ${step}`)),"  pat-patrol scan --history   what is there already","  pat-patrol doctor           proof that all of it\
 works"]}function toText(lines){return lines.map(line=>`${escapeText(line)}
`).join("")}export{runInit};
