import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{checkObjectId}from"./chunk-C7MLX534.js";import{GitError}from"./chunk-4RUH7RKH.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var RAW_OPTIONS=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"],GITLINK_MODE="160000",NOTHING="\
000000",NOTHING_BEFORE=`:${NOTHING}`;function parseChange(record,path,command){let[from="",to="",before="",after="",status]=record.split(" ");if(!from.startsWith(
":")||status===void 0)throw new GitError(command,"wrote an unknown record");return{path,before:/^:1[02]/.test(from)?known(before,command):void 0,after:/^1[02]/.
test(to)?known(after,command):void 0,isNew:from===NOTHING_BEFORE&&to!==NOTHING,unmerged:status==="U"}}function known(id,command){return/^0+$/.test(id)?void 0:checkObjectId(
id,command)}export{RAW_OPTIONS,GITLINK_MODE,parseChange};
