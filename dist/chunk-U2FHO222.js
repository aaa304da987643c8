import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{readGit}from"./chunk-TBSHWNM2.js";var OLDEST=[2,30],OLDEST_GIT=OLDEST.join(".");function isOldGit(answer){let[,major,minor]=/git version (\d+)\.(\d+)/.exec(answer)??[];if(major!==void 0)return Number(
major)<OLDEST[0]||Number(major)===OLDEST[0]&&Number(minor)<OLDEST[1]}async function readGitVersion(location){try{return(await readGit(["version"],location)).toString(
"utf8").trim()}catch{return""}}export{OLDEST_GIT,isOldGit,readGitVersion};
