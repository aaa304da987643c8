import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{UNSHALLOW}from"./chunk-B54W4R6U.js";import{splitRecords}from"./chunk-ST4YDCC6.js";import{readGit,spawnGit}from"./chunk-PGJQXOLR.js";import{
isRefOption}from"./chunk-MOOAE5JN.js";import{checkObjectId}from"./chunk-C7MLX534.js";import{GitError}from"./chunk-4RUH7RKH.js";import{quote}from"./chunk-KSAWYPVV.js";
import{UserError}from"./chunk-GSBKXSD7.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();init_define_WORKFLOWS();var FETCH="fetch it first: git fetch origin";async function refuseRevision(repository,revisions,message){let cure=repository.shallow?`the clone is shallow: ${UNSHALLOW}\
, or git fetch --deepen=N`:FETCH,ends=revisions.flatMap(endsOf),lines=(await readGit(["cat-file","--batch-check"],{...repository,input:toInput(ends)})).toString(
"utf8").split(`
`),unknown=ends.find((_,index)=>!/^[0-9a-f]{40,64} commit /.test(lines[index]??""));return unknown===void 0?new UserError(`--range ${revisions.join(" ")}: ${message}\
; ${cure}`):new UserError(`unknown revision ${quote(unknown)} in --range: ${cure}`)}function toInput(names){return names.map(name=>`${name}^{commit}
`).join("")}function endsOf(revision){return revision.replace(/^\^/,"").split(/\.{2,3}/).map(end=>end.replace(/\^(?:[!@]|-\d*)$/,"")).filter(end=>end!=="")}var UNKNOWN=/unknown revision|bad revision|bad object|ambiguous argument|invalid revision range|invalid object name|no such ref|needs? a single/i,LINE_FEED=10;async function listCommits(repository,revisions,onBroken){
let guard=revisions.some(isRefOption)?[]:["--end-of-options"],git=await spawnGit(["rev-list",...guard,...revisions,"--"],repository);git.stdin.end();let commits=[];
try{for await(let line of splitRecords(git.stdout,LINE_FEED))commits.push(checkObjectId(line.toString("latin1"),"rev-list"));await git.ended}catch(error){if(!(error instanceof
GitError))throw error;if(commits.length===0&&UNKNOWN.test(error.stderr))throw await refuseRevision(repository,revisions,error.message);onBroken(error.message)}finally{
git.stop()}return commits.reverse()}export{listCommits};
