import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{RAW_OPTIONS,parseChange}from"./chunk-56GCOSL5.js";import{splitRecords}from"./chunk-ST4YDCC6.js";import{spawnGit}from"./chunk-PGJQXOLR.js";
import{toRawPath}from"./chunk-FJMKAW5W.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var NUL=0;async function readChanges(location,command,rest){let changes=[],record;for await(let field of readFields(location,[command,...RAW_OPTIONS,...rest]))record===
void 0?record=field.toString("latin1"):(changes.push(parseChange(record,toRawPath(field),command)),record=void 0);return changes}async function*readFields(location,args){
let git=await spawnGit(args,location);git.stdin.end();try{yield*splitRecords(git.stdout,NUL),await git.ended}finally{git.stop()}}export{readChanges,readFields};
