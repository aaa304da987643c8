import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{GITLINK_MODE}from"./chunk-56GCOSL5.js";import{splitRecords}from"./chunk-ST4YDCC6.js";import{findRepository}from"./chunk-VGPH3MR6.js";import{
spawnGit}from"./chunk-PGJQXOLR.js";import{toRawPath}from"./chunk-FJMKAW5W.js";import{checkObjectId}from"./chunk-C7MLX534.js";import{GitError}from"./chunk-4RUH7RKH.js";
import{joinRaw}from"./chunk-XV2PEN3L.js";import{UserError}from"./chunk-GSBKXSD7.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();import{lstatSync}from"node:fs";import{lstat,readdir}from"node:fs/promises";var NUL=0,SPACE=32,SLASH=47,TAB=9,UNTRACKED_TAG=63,SKIPPED_TAG=83;async function listWorkingTree(directory,repository){let found=repository??await findRepository(
directory);if(found?.root===void 0)throw new UserError(`${directory}: not in a git working tree`);let location={directory,inherit:found.inherit,root:found.root},
[listed,ignored]=await Promise.all([listFiles(location),countIgnored(location)]);return{...listed,ignored}}async function listFiles(location){let git=await spawnGit(
["ls-files","-z","-t","--stage","--others","--exclude-standard"],location);git.stdin.end();let files=[],gitlinks=[],nested=[],skipped=[],previous;for await(let record of splitRecords(
git.stdout,NUL)){let entry=parseEntry(record);previous?.equals(entry.path)!==!0&&(previous=entry.path,entry.gitlink?gitlinks.push(toRawPath(entry.path)):entry.path.
at(-1)===SLASH?nested.push(toRawPath(entry.path.subarray(0,-1))):files.push(toRawPath(entry.path)),entry.skipped!==void 0&&skipped.push({blob:entry.skipped,path:toRawPath(
entry.path)}))}await git.ended;let checkedOut=await Promise.all(gitlinks.map(path=>isCheckedOut(location.directory,path))),warnings=git.stderr().split(`
`).filter(line=>line.trim()!=="");return{files,sparse:skipped.filter(({path})=>isMissing(location.directory,path)),nested:[...gitlinks.filter((_,index)=>checkedOut[index]),
...nested],absent:gitlinks.filter((_,index)=>checkedOut[index]!==!0),warnings}}function parseEntry(record){if(record[1]!==SPACE)throw new GitError("ls-files","w\
rote a record without a tag");if(record[0]===UNTRACKED_TAG)return{path:record.subarray(2),gitlink:!1};let tab=record.indexOf(TAB);if(tab<0)throw new GitError("l\
s-files","wrote a record without a path");let[mode,id=""]=record.toString("latin1",2,tab).split(" "),entry={path:record.subarray(tab+1),gitlink:mode===GITLINK_MODE};
return record[0]===SKIPPED_TAG&&!entry.gitlink?{...entry,skipped:checkObjectId(id,"ls-files")}:entry}async function countIgnored(location){let git=await spawnGit(
["ls-files","-z","--others","--ignored","--exclude-standard"],location);git.stdin.end();let count=0;for await(let chunk of git.stdout)for(let at=chunk.indexOf(NUL);at>=
0;at=chunk.indexOf(NUL,at+1))count+=1;return await git.ended,count}async function isCheckedOut(directory,path){let place=Buffer.from(joinRaw(directory,path));return(await lstat(
place).catch(()=>{}))?.isDirectory()!==!0?!1:readdir(place).then(names=>names.length>0,()=>!0)}function isMissing(directory,path){try{return lstatSync(Buffer.from(
joinRaw(directory,path))),!1}catch{return!0}}export{listWorkingTree};
