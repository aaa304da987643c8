import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{spawnGit,splitRecords}from"./chunk-TBSHWNM2.js";import{GitError,checkObjectId,toRawPath}from"./chunk-V4G6V4OC.js";var RAW_OPTIONS=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"],GITLINK_MODE="160000",NOTHING="\
000000",NOTHING_BEFORE=`:${NOTHING}`;function parseChange(record,path,command){let[from="",to="",before="",after="",status]=record.split(" ");if(!from.startsWith(
":")||status===void 0)throw new GitError(command,"wrote an unknown record");return{path,before:/^:1[02]/.test(from)?known(before,command):void 0,after:/^1[02]/.
test(to)?known(after,command):void 0,isNew:from===NOTHING_BEFORE&&to!==NOTHING,unmerged:status==="U"}}function known(id,command){return/^0+$/.test(id)?void 0:checkObjectId(
id,command)}var NUL=0;async function readChanges(location,command,rest){let changes=[],record;for await(let field of readFields(location,[command,...RAW_OPTIONS,...rest]))record===
void 0?record=field.toString("latin1"):(changes.push(parseChange(record,toRawPath(field),command)),record=void 0);return changes}async function*readFields(location,args){
let git=await spawnGit(args,location);git.stdin.end();try{yield*splitRecords(git.stdout,NUL),await git.ended}finally{git.stop()}}export{RAW_OPTIONS,GITLINK_MODE,parseChange,readChanges,readFields};
