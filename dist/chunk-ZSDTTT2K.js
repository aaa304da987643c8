import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{addCommits,listTagsAt,rangeSource}from"./chunk-DBXAA5U3.js";import{GitError,NamedObjects,UNSHALLOW,checkObjectId,quietly,readGit,readShallow,spawnGit,
splitRecords}from"./chunk-JWXIQW5Q.js";import{UserError,addStart,isRefOption,messageOf,quote}from"./chunk-JWT63C6Y.js";async function refuseRevision(repository,revisions,message){let ends=revisions.filter(word=>!isRefOption(word)).flatMap(endsOf),known=await findCommits(repository,
[...ends,...ends.map(startOf)]),unknown=ends.find(end=>!known.has(end)),what=unknown===void 0?`--range ${revisions.join(" ")}: ${message}`:`unknown revision ${quote(
unknown)} in --range`,cure=unknown!==void 0&&known.has(startOf(unknown))&&!repository.shallow?void 0:await findCure(repository);return cure===void 0?new UserError(
what):new UserError(`${what}${unknown===void 0?";":":"} ${cure}`)}async function findCure(repository){if(repository.shallow)return`the clone is shallow: ${UNSHALLOW}\
, or git fetch --deepen=N`;let remotes=(await quietly(readGit(["remote"],repository),void 0))?.toString("utf8").split(`
`).filter(Boolean)??[];if(remotes.length!==0)return`fetch it first: git fetch ${remotes.includes("origin")?"origin":"--all"}`}async function findCommits(repository,names){
let input=names.map(name=>`${name}^{commit}
`).join(""),lines=(await readGit(["cat-file","--batch-check"],{...repository,input})).toString("utf8").split(`
`);return new Set(names.filter((_,index)=>/^[0-9a-f]{40,64} commit /.test(lines[index]??"")))}function endsOf(revision){return revision.replace(/^\^/,"").split(
/\.{2,3}/).map(end=>end.replace(/\^(?:[!@]|-\d*)$/,"")).filter(end=>end!=="")}function startOf(end){return end.replace(/[~^].*$/s,"")}var UNKNOWN=/unknown revision|bad revision|bad object|ambiguous argument|invalid revision range|invalid object name|no such ref|needs? a single/i,LINE_FEED=10;async function listCommits(repository,revisions,onBroken){
let guard=revisions.some(isRefOption)?[]:["--end-of-options"],git=await spawnGit(["rev-list",...guard,...revisions,"--"],repository);git.stdin.end();let commits=[];
try{for await(let line of splitRecords(git.stdout,LINE_FEED))commits.push(checkObjectId(line.toString("latin1"),"rev-list"));await git.ended}catch(error){if(!(error instanceof
GitError))throw error;if(commits.length===0&&UNKNOWN.test(error.stderr))throw await refuseRevision(repository,revisions,error.message);onBroken(error.message)}finally{
git.stop()}return commits.reverse()}var NULL_ID=/^(?:0{40}|0{64})$/;function openRange(repository,range,settings){let revisions=range.split(" ").map(withoutNullId).filter(revision=>revision!==""),
option=revisions.find(revision=>revision.startsWith("-")&&!isRefOption(revision));if(option!==void 0)throw new UserError(`--range ${range}: ${option} is an opti\
on of git's, not a revision; write A..B`);if(revisions.length===0)throw new UserError("--range: no revision given; write A..B");let objects=new NamedObjects(repository,
settings);return rangeSource(repository,objects,async()=>{let commits=await listCommits(repository,addStart(revisions),why=>objects.report(range,`not all of its\
 commits could be listed: ${why}`));reportCut(repository,commits,objects),await addTags(repository,addStart(revisions),objects),await addCommits(repository,commits,
objects)})}async function addTags(repository,revisions,objects){let left=revisions.indexOf("--not"),ends=revisions.slice(0,left<0?void 0:left).filter(revision=>!isRefOption(
revision)).map(endsOf2);try{let to=await listTagsAt(repository,ends.flatMap(each=>each.to));if(to.length===0)return;let from=await listTagsAt(repository,ends.flatMap(
each=>each.from));for(let id of to)from.includes(id)||objects.add(id,{path:"",object:"tag",blob:id})}catch(error){objects.report("range",`its tags cannot be lis\
ted: ${messageOf(error)}`)}}function endsOf2(revision){if(revision.startsWith("^"))return{from:[revision.slice(1)],to:[]};let[,from="",dots="",to=""]=/^(.*?)(\.{2,3})(.*)$/s.
exec(revision)??[];if(dots==="")return{from:[],to:[revision]};let ends=[from||"HEAD",to||"HEAD"];return dots===".."?{from:[ends[0]],to:[ends[1]]}:{from:[],to:ends}}
function withoutNullId(revision){let[,from="",to=""]=/^(.*?)\.{2,3}(.*)$/s.exec(revision)??[];return NULL_ID.test(from)?to===""?"HEAD":to:revision.startsWith("^")&&
NULL_ID.test(revision.slice(1))?"":revision}function reportCut(repository,commits,objects){let cut=new Set(readShallow(repository));commits.some(commit=>cut.has(
commit))&&objects.report("range",`shallow clone, older commits of the range are not here: ${UNSHALLOW}`)}export{listCommits,openRange};
