import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var WORKER=new URL("./worker.js",import.meta.url);import{Worker}from"node:worker_threads";var LIMITS={maxYoungGenerationSizeMb:6},waiting=new Set;function standBy(entry,count){for(let started=0;started<count;started++){
let standby={entry:entry.href,worker:startThread(entry)},forget=()=>{waiting.delete(standby)};standby.worker.on("error",forget).on("exit",forget).unref(),waiting.
add(standby)}}function takeThread(entry){for(let standby of waiting)if(standby.entry===entry.href)return waiting.delete(standby),standby.worker.removeAllListeners().
ref(),standby.worker;return startThread(entry)}function startThread(entry){return new Worker(entry,{execArgv:[],resourceLimits:LIMITS})}import{existsSync,readFileSync,statSync}from"node:fs";import{dirname,join,resolve}from"node:path";function findDirectories(directory,ambient=process.env){let located=locate(
directory,ambient);if(located===void 0)return;let{top,gitDir}=located,common=ambient.GIT_COMMON_DIR??readLine(join(gitDir,"commondir")),commonDir=common===void 0?
gitDir:resolve(gitDir,common),named=ambient.GIT_OBJECT_DIRECTORY;return{top,gitDir,objects:named===void 0?join(commonDir,"objects"):resolve(directory,named)}}function findObjects(directory,ambient=process.
env){let found=findDirectories(directory,ambient);if(found!==void 0)return found.objects;let top=directory;for(;!isGitDirectory(top)&&top!==dirname(top);)top=dirname(
top);return isGitDirectory(top)?join(top,"objects"):void 0}function locate(directory,ambient){let named=ambient.GIT_DIR;if(named!==void 0){let gitDir=resolve(directory,
named);return gitDir===directory&&ambient.GIT_WORK_TREE===void 0?void 0:{top:directory,gitDir}}for(let top=directory;;top=dirname(top)){let path=join(top,".git"),
facts=statSync(path,{throwIfNoEntry:!1});if(facts?.isDirectory()===!0)return{top,gitDir:path};let link=facts===void 0?void 0:readLine(path);if(link?.startsWith(
"gitdir: ")===!0)return{top,gitDir:resolve(top,link.slice(8))};if(top===dirname(top)||isGitDirectory(top))return}}function isGitDirectory(path){return["HEAD","o\
bjects","refs"].every(name=>existsSync(join(path,name)))}function readLine(path){try{return readFileSync(path,"utf8").trimEnd()}catch{return}}export{standBy,takeThread,WORKER,findDirectories,findObjects};
