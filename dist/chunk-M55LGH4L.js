import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{listWorkingTree}from"./chunk-RDN6OMYD.js";import{scanSource}from"./chunk-Y3UGMDYL.js";import{ItemRunner}from"./chunk-DS4ZBQKZ.js";import{
addOrganizations,comparePlaces,dropUnwanted,suppress,toFindings}from"./chunk-NRJ63IQ4.js";import{fingerprintOf}from"./chunk-375Z7FO2.js";import{acceptAll,
createPathFilter,require_micromatch}from"./chunk-5O4G2HHQ.js";import{findObjects}from"./chunk-BDVB67LI.js";import{openRange}from"./chunk-2HXJV6WJ.js";
import{LeavingOut,holdSame,listAllIds,listObjectStoreOf,pruneTable,repositoryFacts,sortIds,subtractIds,walkAll}from"./chunk-NLMXIBMV.js";import{listIndexChanges,
listUnmerged}from"./chunk-PRNRP3TC.js";import{attribute,placeObjects,visitRefs}from"./chunk-TV7EV3AJ.js";import{KnownObjects,NamedObjects,ObjectFramer,
PRESENT,ProblemLog,REFERENCED,listObjects,markCommit,markTag,markTree,readObjects}from"./chunk-M6OAMSBI.js";import{placeHit}from"./chunk-XI6SPQT6.js";
import{UNSHALLOW,readShallow}from"./chunk-B54W4R6U.js";import{splitRecords}from"./chunk-ST4YDCC6.js";import{findRepository,isWithin,openControl,withoutCredentials}from"./chunk-VGPH3MR6.js";
import{readGit,spawnGit}from"./chunk-PGJQXOLR.js";import{outerPath}from"./chunk-VOSPDDYS.js";import{isAtLeast}from"./chunk-BWBA3JCL.js";import{
DeltaWalker,Unpacker,isPipe,refuseType}from"./chunk-HJFL4P7D.js";import{ARENA,HEAVY,INDEX_HEAD,IdRoom,UnpackCore,countIndexed,entryAt,entryIds,hasUnpackCore,
idAt,offsetAt,openIndex,openPack,openRegular}from"./chunk-R4PEHZV7.js";import{ReferenceChecker,readLoose}from"./chunk-OK2OG342.js";import{MOST_HEADS,
createIdTable,findId,isKnown}from"./chunk-Y6DDIYRY.js";import{COMMIT,CorruptPack,OUTSIDE}from"./chunk-FFPFIJD4.js";import{toRawPath}from"./chunk-FJMKAW5W.js";
import{loadCustomRules}from"./chunk-YWKNO4IG.js";import{listOrganizations}from"./chunk-CFP3RQLD.js";import{checkObjectId,emptyTree,idLength,nameObject}from"./chunk-C7MLX534.js";
import{GitError,quietly}from"./chunk-4RUH7RKH.js";import{joinRaw,pathFrom,pathText,prefixOf,topOf}from"./chunk-XV2PEN3L.js";import{UserError,codeOf,
messageOf,reasonOf}from"./chunk-GSBKXSD7.js";import{overMaxSize}from"./chunk-LZW4W5AW.js";import{__commonJS,__require,__toESM,init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";var require_array=__commonJS({"node_modules/fast-glob/out/utils/array.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.splitWhen=exports.flatten=void 0;function flatten(items){return items.reduce((collection,item)=>[].concat(collection,item),[])}exports.flatten=
flatten;function splitWhen(items,predicate){let result=[[]],groupIndex=0;for(let item of items)predicate(item)?(groupIndex++,result[groupIndex]=[]):result[groupIndex].
push(item);return result}exports.splitWhen=splitWhen}});var require_errno=__commonJS({"node_modules/fast-glob/out/utils/errno.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.isEnoentCodeError=void 0;function isEnoentCodeError(error){return error.code==="ENOENT"}exports.isEnoentCodeError=isEnoentCodeError}});var require_fs=__commonJS({"node_modules/fast-glob/out/utils/fs.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__esModule",{value:!0});
exports.createDirentFromStats=void 0;var DirentFromStats=class{constructor(name,stats){this.name=name,this.isBlockDevice=stats.isBlockDevice.bind(stats),this.isCharacterDevice=
stats.isCharacterDevice.bind(stats),this.isDirectory=stats.isDirectory.bind(stats),this.isFIFO=stats.isFIFO.bind(stats),this.isFile=stats.isFile.bind(stats),this.
isSocket=stats.isSocket.bind(stats),this.isSymbolicLink=stats.isSymbolicLink.bind(stats)}};function createDirentFromStats(name,stats){return new DirentFromStats(
name,stats)}exports.createDirentFromStats=createDirentFromStats}});var require_path=__commonJS({"node_modules/fast-glob/out/utils/path.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__esModule",
{value:!0});exports.convertPosixPathToPattern=exports.convertWindowsPathToPattern=exports.convertPathToPattern=exports.escapePosixPath=exports.escapeWindowsPath=
exports.escape=exports.removeLeadingDotSegment=exports.makeAbsolute=exports.unixify=void 0;var os=__require("os"),path=__require("path"),IS_WINDOWS_PLATFORM=os.
platform()==="win32",LEADING_DOT_SEGMENT_CHARACTERS_COUNT=2,POSIX_UNESCAPED_GLOB_SYMBOLS_RE=/(\\?)([()*?[\]{|}]|^!|[!+@](?=\()|\\(?![!()*+?@[\]{|}]))/g,WINDOWS_UNESCAPED_GLOB_SYMBOLS_RE=/(\\?)([()[\]{}]|^!|[!+@](?=\())/g,
DOS_DEVICE_PATH_RE=/^\\\\([.?])/,WINDOWS_BACKSLASHES_RE=/\\(?![!()+@[\]{}])/g;function unixify(filepath){return filepath.replace(/\\/g,"/")}exports.unixify=unixify;
function makeAbsolute(cwd,filepath){return path.resolve(cwd,filepath)}exports.makeAbsolute=makeAbsolute;function removeLeadingDotSegment(entry){if(entry.charAt(
0)==="."){let secondCharactery=entry.charAt(1);if(secondCharactery==="/"||secondCharactery==="\\")return entry.slice(LEADING_DOT_SEGMENT_CHARACTERS_COUNT)}return entry}
exports.removeLeadingDotSegment=removeLeadingDotSegment;exports.escape=IS_WINDOWS_PLATFORM?escapeWindowsPath:escapePosixPath;function escapeWindowsPath(pattern){
return pattern.replace(WINDOWS_UNESCAPED_GLOB_SYMBOLS_RE,"\\$2")}exports.escapeWindowsPath=escapeWindowsPath;function escapePosixPath(pattern){return pattern.replace(
POSIX_UNESCAPED_GLOB_SYMBOLS_RE,"\\$2")}exports.escapePosixPath=escapePosixPath;exports.convertPathToPattern=IS_WINDOWS_PLATFORM?convertWindowsPathToPattern:convertPosixPathToPattern;
function convertWindowsPathToPattern(filepath){return escapeWindowsPath(filepath).replace(DOS_DEVICE_PATH_RE,"//$1").replace(WINDOWS_BACKSLASHES_RE,"/")}exports.
convertWindowsPathToPattern=convertWindowsPathToPattern;function convertPosixPathToPattern(filepath){return escapePosixPath(filepath)}exports.convertPosixPathToPattern=
convertPosixPathToPattern}});var require_is_extglob=__commonJS({"node_modules/is-extglob/index.js"(exports,module){init_define_WORKFLOWS();module.exports=function(str){if(typeof str!="strin\
g"||str==="")return!1;for(var match;match=/(\\).|([@?!+*]\(.*\))/g.exec(str);){if(match[2])return!0;str=str.slice(match.index+match[0].length)}return!1}}});var require_is_glob=__commonJS({"node_modules/is-glob/index.js"(exports,module){init_define_WORKFLOWS();var isExtglob=require_is_extglob(),chars={"{":"}","(":")",
"[":"]"},strictCheck=function(str){if(str[0]==="!")return!0;for(var index=0,pipeIndex=-2,closeSquareIndex=-2,closeCurlyIndex=-2,closeParenIndex=-2,backSlashIndex=-2;index<
str.length;){if(str[index]==="*"||str[index+1]==="?"&&/[\].+)]/.test(str[index])||closeSquareIndex!==-1&&str[index]==="["&&str[index+1]!=="]"&&(closeSquareIndex<
index&&(closeSquareIndex=str.indexOf("]",index)),closeSquareIndex>index&&(backSlashIndex===-1||backSlashIndex>closeSquareIndex||(backSlashIndex=str.indexOf("\\",
index),backSlashIndex===-1||backSlashIndex>closeSquareIndex)))||closeCurlyIndex!==-1&&str[index]==="{"&&str[index+1]!=="}"&&(closeCurlyIndex=str.indexOf("}",index),
closeCurlyIndex>index&&(backSlashIndex=str.indexOf("\\",index),backSlashIndex===-1||backSlashIndex>closeCurlyIndex))||closeParenIndex!==-1&&str[index]==="("&&str[index+
1]==="?"&&/[:!=]/.test(str[index+2])&&str[index+3]!==")"&&(closeParenIndex=str.indexOf(")",index),closeParenIndex>index&&(backSlashIndex=str.indexOf("\\",index),
backSlashIndex===-1||backSlashIndex>closeParenIndex))||pipeIndex!==-1&&str[index]==="("&&str[index+1]!=="|"&&(pipeIndex<index&&(pipeIndex=str.indexOf("|",index)),
pipeIndex!==-1&&str[pipeIndex+1]!==")"&&(closeParenIndex=str.indexOf(")",pipeIndex),closeParenIndex>pipeIndex&&(backSlashIndex=str.indexOf("\\",pipeIndex),backSlashIndex===
-1||backSlashIndex>closeParenIndex))))return!0;if(str[index]==="\\"){var open=str[index+1];index+=2;var close=chars[open];if(close){var n=str.indexOf(close,index);
n!==-1&&(index=n+1)}if(str[index]==="!")return!0}else index++}return!1},relaxedCheck=function(str){if(str[0]==="!")return!0;for(var index=0;index<str.length;){if(/[*?{}()[\]]/.
test(str[index]))return!0;if(str[index]==="\\"){var open=str[index+1];index+=2;var close=chars[open];if(close){var n=str.indexOf(close,index);n!==-1&&(index=n+1)}
if(str[index]==="!")return!0}else index++}return!1};module.exports=function(str,options){if(typeof str!="string"||str==="")return!1;if(isExtglob(str))return!0;var check=strictCheck;
return options&&options.strict===!1&&(check=relaxedCheck),check(str)}}});var require_glob_parent=__commonJS({"node_modules/glob-parent/index.js"(exports,module){"use strict";init_define_WORKFLOWS();var isGlob=require_is_glob(),pathPosixDirname=__require("path").
posix.dirname,isWin32=__require("os").platform()==="win32",slash="/",backslash=/\\/g,enclosure=/[\{\[].*[\}\]]$/,globby=/(^|[^\\])([\{\[]|\([^\)]+$)/,escaped=/\\([\!\*\?\|\[\]\(\)\{\}])/g;
module.exports=function(str,opts){var options=Object.assign({flipBackslashes:!0},opts);options.flipBackslashes&&isWin32&&str.indexOf(slash)<0&&(str=str.replace(
backslash,slash)),enclosure.test(str)&&(str+=slash),str+="a";do str=pathPosixDirname(str);while(isGlob(str)||globby.test(str));return str.replace(escaped,"$1")}}});var require_pattern=__commonJS({"node_modules/fast-glob/out/utils/pattern.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.isAbsolute=exports.partitionAbsoluteAndRelative=exports.removeDuplicateSlashes=exports.matchAny=exports.convertPatternsToRe=exports.makeRe=
exports.getPatternParts=exports.expandBraceExpansion=exports.expandPatternsWithBraceExpansion=exports.isAffectDepthOfReadingPattern=exports.endsWithSlashGlobStar=
exports.hasGlobStar=exports.getBaseDirectory=exports.isPatternRelatedToParentDirectory=exports.getPatternsOutsideCurrentDirectory=exports.getPatternsInsideCurrentDirectory=
exports.getPositivePatterns=exports.getNegativePatterns=exports.isPositivePattern=exports.isNegativePattern=exports.convertToNegativePattern=exports.convertToPositivePattern=
exports.isDynamicPattern=exports.isStaticPattern=void 0;var path=__require("path"),globParent=require_glob_parent(),micromatch=require_micromatch(),GLOBSTAR="**",
ESCAPE_SYMBOL="\\",COMMON_GLOB_SYMBOLS_RE=/[*?]|^!/,REGEX_CHARACTER_CLASS_SYMBOLS_RE=/\[[^[]*]/,REGEX_GROUP_SYMBOLS_RE=/(?:^|[^!*+?@])\([^(]*\|[^|]*\)/,GLOB_EXTENSION_SYMBOLS_RE=/[!*+?@]\([^(]*\)/,
BRACE_EXPANSION_SEPARATORS_RE=/,|\.\./,DOUBLE_SLASH_RE=/(?!^)\/{2,}/g;function isStaticPattern(pattern,options={}){return!isDynamicPattern(pattern,options)}exports.
isStaticPattern=isStaticPattern;function isDynamicPattern(pattern,options={}){return pattern===""?!1:!!(options.caseSensitiveMatch===!1||pattern.includes(ESCAPE_SYMBOL)||
COMMON_GLOB_SYMBOLS_RE.test(pattern)||REGEX_CHARACTER_CLASS_SYMBOLS_RE.test(pattern)||REGEX_GROUP_SYMBOLS_RE.test(pattern)||options.extglob!==!1&&GLOB_EXTENSION_SYMBOLS_RE.
test(pattern)||options.braceExpansion!==!1&&hasBraceExpansion(pattern))}exports.isDynamicPattern=isDynamicPattern;function hasBraceExpansion(pattern){let openingBraceIndex=pattern.
indexOf("{");if(openingBraceIndex===-1)return!1;let closingBraceIndex=pattern.indexOf("}",openingBraceIndex+1);if(closingBraceIndex===-1)return!1;let braceContent=pattern.
slice(openingBraceIndex,closingBraceIndex);return BRACE_EXPANSION_SEPARATORS_RE.test(braceContent)}function convertToPositivePattern(pattern){return isNegativePattern(
pattern)?pattern.slice(1):pattern}exports.convertToPositivePattern=convertToPositivePattern;function convertToNegativePattern(pattern){return"!"+pattern}exports.
convertToNegativePattern=convertToNegativePattern;function isNegativePattern(pattern){return pattern.startsWith("!")&&pattern[1]!=="("}exports.isNegativePattern=
isNegativePattern;function isPositivePattern(pattern){return!isNegativePattern(pattern)}exports.isPositivePattern=isPositivePattern;function getNegativePatterns(patterns){
return patterns.filter(isNegativePattern)}exports.getNegativePatterns=getNegativePatterns;function getPositivePatterns(patterns){return patterns.filter(isPositivePattern)}
exports.getPositivePatterns=getPositivePatterns;function getPatternsInsideCurrentDirectory(patterns){return patterns.filter(pattern=>!isPatternRelatedToParentDirectory(
pattern))}exports.getPatternsInsideCurrentDirectory=getPatternsInsideCurrentDirectory;function getPatternsOutsideCurrentDirectory(patterns){return patterns.filter(
isPatternRelatedToParentDirectory)}exports.getPatternsOutsideCurrentDirectory=getPatternsOutsideCurrentDirectory;function isPatternRelatedToParentDirectory(pattern){
return pattern.startsWith("..")||pattern.startsWith("./..")}exports.isPatternRelatedToParentDirectory=isPatternRelatedToParentDirectory;function getBaseDirectory(pattern){
return globParent(pattern,{flipBackslashes:!1})}exports.getBaseDirectory=getBaseDirectory;function hasGlobStar(pattern){return pattern.includes(GLOBSTAR)}exports.
hasGlobStar=hasGlobStar;function endsWithSlashGlobStar(pattern){return pattern.endsWith("/"+GLOBSTAR)}exports.endsWithSlashGlobStar=endsWithSlashGlobStar;function isAffectDepthOfReadingPattern(pattern){
let basename2=path.basename(pattern);return endsWithSlashGlobStar(pattern)||isStaticPattern(basename2)}exports.isAffectDepthOfReadingPattern=isAffectDepthOfReadingPattern;
function expandPatternsWithBraceExpansion(patterns){return patterns.reduce((collection,pattern)=>collection.concat(expandBraceExpansion(pattern)),[])}exports.expandPatternsWithBraceExpansion=
expandPatternsWithBraceExpansion;function expandBraceExpansion(pattern){let patterns=micromatch.braces(pattern,{expand:!0,nodupes:!0,keepEscaping:!0});return patterns.
sort((a,b)=>a.length-b.length),patterns.filter(pattern2=>pattern2!=="")}exports.expandBraceExpansion=expandBraceExpansion;function getPatternParts(pattern,options){
let{parts}=micromatch.scan(pattern,Object.assign(Object.assign({},options),{parts:!0}));return parts.length===0&&(parts=[pattern]),parts[0].startsWith("/")&&(parts[0]=
parts[0].slice(1),parts.unshift("")),parts}exports.getPatternParts=getPatternParts;function makeRe(pattern,options){return micromatch.makeRe(pattern,options)}exports.
makeRe=makeRe;function convertPatternsToRe(patterns,options){return patterns.map(pattern=>makeRe(pattern,options))}exports.convertPatternsToRe=convertPatternsToRe;
function matchAny(entry,patternsRe){return patternsRe.some(patternRe=>patternRe.test(entry))}exports.matchAny=matchAny;function removeDuplicateSlashes(pattern){
return pattern.replace(DOUBLE_SLASH_RE,"/")}exports.removeDuplicateSlashes=removeDuplicateSlashes;function partitionAbsoluteAndRelative(patterns){let absolute=[],
relative2=[];for(let pattern of patterns)isAbsolute(pattern)?absolute.push(pattern):relative2.push(pattern);return[absolute,relative2]}exports.partitionAbsoluteAndRelative=
partitionAbsoluteAndRelative;function isAbsolute(pattern){return path.isAbsolute(pattern)}exports.isAbsolute=isAbsolute}});var require_merge2=__commonJS({"node_modules/merge2/index.js"(exports,module){"use strict";init_define_WORKFLOWS();var Stream=__require("stream"),PassThrough=Stream.
PassThrough,slice=Array.prototype.slice;module.exports=merge2;function merge2(){let streamsQueue=[],args=slice.call(arguments),merging=!1,options=args[args.length-
1];options&&!Array.isArray(options)&&options.pipe==null?args.pop():options={};let doEnd=options.end!==!1,doPipeError=options.pipeError===!0;options.objectMode==
null&&(options.objectMode=!0),options.highWaterMark==null&&(options.highWaterMark=64*1024);let mergedStream=PassThrough(options);function addStream(){for(let i=0,
len=arguments.length;i<len;i++)streamsQueue.push(pauseStreams(arguments[i],options));return mergeStream(),this}function mergeStream(){if(merging)return;merging=
!0;let streams=streamsQueue.shift();if(!streams){process.nextTick(endStream);return}Array.isArray(streams)||(streams=[streams]);let pipesCount=streams.length+1;
function next(){--pipesCount>0||(merging=!1,mergeStream())}function pipe(stream){function onend(){stream.removeListener("merge2UnpipeEnd",onend),stream.removeListener(
"end",onend),doPipeError&&stream.removeListener("error",onerror),next()}function onerror(err){mergedStream.emit("error",err)}if(stream._readableState.endEmitted)
return next();stream.on("merge2UnpipeEnd",onend),stream.on("end",onend),doPipeError&&stream.on("error",onerror),stream.pipe(mergedStream,{end:!1}),stream.resume()}
for(let i=0;i<streams.length;i++)pipe(streams[i]);next()}function endStream(){merging=!1,mergedStream.emit("queueDrain"),doEnd&&mergedStream.end()}return mergedStream.
setMaxListeners(0),mergedStream.add=addStream,mergedStream.on("unpipe",function(stream){stream.emit("merge2UnpipeEnd")}),args.length&&addStream.apply(null,args),
mergedStream}function pauseStreams(streams,options){if(Array.isArray(streams))for(let i=0,len=streams.length;i<len;i++)streams[i]=pauseStreams(streams[i],options);else{
if(!streams._readableState&&streams.pipe&&(streams=streams.pipe(PassThrough(options))),!streams._readableState||!streams.pause||!streams.pipe)throw new Error("O\
nly readable stream can be merged.");streams.pause()}return streams}}});var require_stream=__commonJS({"node_modules/fast-glob/out/utils/stream.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.merge=void 0;var merge2=require_merge2();function merge(streams){let mergedStream=merge2(streams);return streams.forEach(stream=>{stream.
once("error",error=>mergedStream.emit("error",error))}),mergedStream.once("close",()=>propagateCloseEventToSources(streams)),mergedStream.once("end",()=>propagateCloseEventToSources(
streams)),mergedStream}exports.merge=merge;function propagateCloseEventToSources(streams){streams.forEach(stream=>stream.emit("close"))}}});var require_string=__commonJS({"node_modules/fast-glob/out/utils/string.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.isEmpty=exports.isString=void 0;function isString(input){return typeof input=="string"}exports.isString=isString;function isEmpty(input){
return input===""}exports.isEmpty=isEmpty}});var require_utils=__commonJS({"node_modules/fast-glob/out/utils/index.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.string=exports.stream=exports.pattern=exports.path=exports.fs=exports.errno=exports.array=void 0;var array=require_array();exports.array=
array;var errno=require_errno();exports.errno=errno;var fs=require_fs();exports.fs=fs;var path=require_path();exports.path=path;var pattern=require_pattern();exports.
pattern=pattern;var stream=require_stream();exports.stream=stream;var string=require_string();exports.string=string}});var require_tasks=__commonJS({"node_modules/fast-glob/out/managers/tasks.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__esMo\
dule",{value:!0});exports.convertPatternGroupToTask=exports.convertPatternGroupsToTasks=exports.groupPatternsByBaseDirectory=exports.getNegativePatternsAsPositive=
exports.getPositivePatterns=exports.convertPatternsToTasks=exports.generate=void 0;var utils=require_utils();function generate(input,settings){let patterns=processPatterns(
input,settings),ignore=processPatterns(settings.ignore,settings),positivePatterns=getPositivePatterns(patterns),negativePatterns=getNegativePatternsAsPositive(patterns,
ignore),staticPatterns=positivePatterns.filter(pattern=>utils.pattern.isStaticPattern(pattern,settings)),dynamicPatterns=positivePatterns.filter(pattern=>utils.
pattern.isDynamicPattern(pattern,settings)),staticTasks=convertPatternsToTasks(staticPatterns,negativePatterns,!1),dynamicTasks=convertPatternsToTasks(dynamicPatterns,
negativePatterns,!0);return staticTasks.concat(dynamicTasks)}exports.generate=generate;function processPatterns(input,settings){let patterns=input;return settings.
braceExpansion&&(patterns=utils.pattern.expandPatternsWithBraceExpansion(patterns)),settings.baseNameMatch&&(patterns=patterns.map(pattern=>pattern.includes("/")?
pattern:`**/${pattern}`)),patterns.map(pattern=>utils.pattern.removeDuplicateSlashes(pattern))}function convertPatternsToTasks(positive,negative,dynamic){let tasks=[],
patternsOutsideCurrentDirectory=utils.pattern.getPatternsOutsideCurrentDirectory(positive),patternsInsideCurrentDirectory=utils.pattern.getPatternsInsideCurrentDirectory(
positive),outsideCurrentDirectoryGroup=groupPatternsByBaseDirectory(patternsOutsideCurrentDirectory),insideCurrentDirectoryGroup=groupPatternsByBaseDirectory(patternsInsideCurrentDirectory);
return tasks.push(...convertPatternGroupsToTasks(outsideCurrentDirectoryGroup,negative,dynamic)),"."in insideCurrentDirectoryGroup?tasks.push(convertPatternGroupToTask(
".",patternsInsideCurrentDirectory,negative,dynamic)):tasks.push(...convertPatternGroupsToTasks(insideCurrentDirectoryGroup,negative,dynamic)),tasks}exports.convertPatternsToTasks=
convertPatternsToTasks;function getPositivePatterns(patterns){return utils.pattern.getPositivePatterns(patterns)}exports.getPositivePatterns=getPositivePatterns;
function getNegativePatternsAsPositive(patterns,ignore){return utils.pattern.getNegativePatterns(patterns).concat(ignore).map(utils.pattern.convertToPositivePattern)}
exports.getNegativePatternsAsPositive=getNegativePatternsAsPositive;function groupPatternsByBaseDirectory(patterns){let group={};return patterns.reduce((collection,pattern)=>{
let base=utils.pattern.getBaseDirectory(pattern);return base in collection?collection[base].push(pattern):collection[base]=[pattern],collection},group)}exports.
groupPatternsByBaseDirectory=groupPatternsByBaseDirectory;function convertPatternGroupsToTasks(positive,negative,dynamic){return Object.keys(positive).map(base=>convertPatternGroupToTask(
base,positive[base],negative,dynamic))}exports.convertPatternGroupsToTasks=convertPatternGroupsToTasks;function convertPatternGroupToTask(base,positive,negative,dynamic){
return{dynamic,positive,negative,base,patterns:[].concat(positive,negative.map(utils.pattern.convertToNegativePattern))}}exports.convertPatternGroupToTask=convertPatternGroupToTask}});var require_async=__commonJS({"node_modules/@nodelib/fs.stat/out/providers/async.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,
"__esModule",{value:!0});exports.read=void 0;function read(path,settings,callback){settings.fs.lstat(path,(lstatError,lstat)=>{if(lstatError!==null){callFailureCallback(
callback,lstatError);return}if(!lstat.isSymbolicLink()||!settings.followSymbolicLink){callSuccessCallback(callback,lstat);return}settings.fs.stat(path,(statError,stat)=>{
if(statError!==null){if(settings.throwErrorOnBrokenSymbolicLink){callFailureCallback(callback,statError);return}callSuccessCallback(callback,lstat);return}settings.
markSymbolicLink&&(stat.isSymbolicLink=()=>!0),callSuccessCallback(callback,stat)})})}exports.read=read;function callFailureCallback(callback,error){callback(error)}
function callSuccessCallback(callback,result){callback(null,result)}}});var require_sync=__commonJS({"node_modules/@nodelib/fs.stat/out/providers/sync.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"\
__esModule",{value:!0});exports.read=void 0;function read(path,settings){let lstat=settings.fs.lstatSync(path);if(!lstat.isSymbolicLink()||!settings.followSymbolicLink)
return lstat;try{let stat=settings.fs.statSync(path);return settings.markSymbolicLink&&(stat.isSymbolicLink=()=>!0),stat}catch(error){if(!settings.throwErrorOnBrokenSymbolicLink)
return lstat;throw error}}exports.read=read}});var require_fs2=__commonJS({"node_modules/@nodelib/fs.stat/out/adapters/fs.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__es\
Module",{value:!0});exports.createFileSystemAdapter=exports.FILE_SYSTEM_ADAPTER=void 0;var fs=__require("fs");exports.FILE_SYSTEM_ADAPTER={lstat:fs.lstat,stat:fs.
stat,lstatSync:fs.lstatSync,statSync:fs.statSync};function createFileSystemAdapter(fsMethods){return fsMethods===void 0?exports.FILE_SYSTEM_ADAPTER:Object.assign(
Object.assign({},exports.FILE_SYSTEM_ADAPTER),fsMethods)}exports.createFileSystemAdapter=createFileSystemAdapter}});var require_settings=__commonJS({"node_modules/@nodelib/fs.stat/out/settings.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__\
esModule",{value:!0});var fs=require_fs2(),Settings=class{constructor(_options={}){this._options=_options,this.followSymbolicLink=this._getValue(this._options.followSymbolicLink,
!0),this.fs=fs.createFileSystemAdapter(this._options.fs),this.markSymbolicLink=this._getValue(this._options.markSymbolicLink,!1),this.throwErrorOnBrokenSymbolicLink=
this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!0)}_getValue(option,value){return option??value}};exports.default=Settings}});var require_out=__commonJS({"node_modules/@nodelib/fs.stat/out/index.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__esModule",
{value:!0});exports.statSync=exports.stat=exports.Settings=void 0;var async=require_async(),sync=require_sync(),settings_1=require_settings();exports.Settings=settings_1.
default;function stat(path,optionsOrSettingsOrCallback,callback){if(typeof optionsOrSettingsOrCallback=="function"){async.read(path,getSettings(),optionsOrSettingsOrCallback);
return}async.read(path,getSettings(optionsOrSettingsOrCallback),callback)}exports.stat=stat;function statSync5(path,optionsOrSettings){let settings=getSettings(
optionsOrSettings);return sync.read(path,settings)}exports.statSync=statSync5;function getSettings(settingsOrOptions={}){return settingsOrOptions instanceof settings_1.
default?settingsOrOptions:new settings_1.default(settingsOrOptions)}}});var require_queue_microtask=__commonJS({"node_modules/queue-microtask/index.js"(exports,module){init_define_WORKFLOWS();var promise;module.exports=typeof queueMicrotask==
"function"?queueMicrotask.bind(typeof window<"u"?window:global):cb=>(promise||(promise=Promise.resolve())).then(cb).catch(err=>setTimeout(()=>{throw err},0))}});var require_run_parallel=__commonJS({"node_modules/run-parallel/index.js"(exports,module){init_define_WORKFLOWS();module.exports=runParallel;var queueMicrotask2=require_queue_microtask();
function runParallel(tasks,cb){let results,pending,keys,isSync=!0;Array.isArray(tasks)?(results=[],pending=tasks.length):(keys=Object.keys(tasks),results={},pending=
keys.length);function done(err){function end(){cb&&cb(err,results),cb=null}isSync?queueMicrotask2(end):end()}function each(i,err,result){results[i]=result,(--pending===
0||err)&&done(err)}pending?keys?keys.forEach(function(key){tasks[key](function(err,result){each(key,err,result)})}):tasks.forEach(function(task,i){task(function(err,result){
each(i,err,result)})}):done(null),isSync=!1}}});var require_constants=__commonJS({"node_modules/@nodelib/fs.scandir/out/constants.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,
"__esModule",{value:!0});exports.IS_SUPPORT_READDIR_WITH_FILE_TYPES=void 0;var NODE_PROCESS_VERSION_PARTS=process.versions.node.split(".");if(NODE_PROCESS_VERSION_PARTS[0]===
void 0||NODE_PROCESS_VERSION_PARTS[1]===void 0)throw new Error(`Unexpected behavior. The 'process.versions.node' variable has invalid value: ${process.versions.
node}`);var MAJOR_VERSION=Number.parseInt(NODE_PROCESS_VERSION_PARTS[0],10),MINOR_VERSION=Number.parseInt(NODE_PROCESS_VERSION_PARTS[1],10),SUPPORTED_MAJOR_VERSION=10,
SUPPORTED_MINOR_VERSION=10,IS_MATCHED_BY_MAJOR=MAJOR_VERSION>SUPPORTED_MAJOR_VERSION,IS_MATCHED_BY_MAJOR_AND_MINOR=MAJOR_VERSION===SUPPORTED_MAJOR_VERSION&&MINOR_VERSION>=
SUPPORTED_MINOR_VERSION;exports.IS_SUPPORT_READDIR_WITH_FILE_TYPES=IS_MATCHED_BY_MAJOR||IS_MATCHED_BY_MAJOR_AND_MINOR}});var require_fs3=__commonJS({"node_modules/@nodelib/fs.scandir/out/utils/fs.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__es\
Module",{value:!0});exports.createDirentFromStats=void 0;var DirentFromStats=class{constructor(name,stats){this.name=name,this.isBlockDevice=stats.isBlockDevice.
bind(stats),this.isCharacterDevice=stats.isCharacterDevice.bind(stats),this.isDirectory=stats.isDirectory.bind(stats),this.isFIFO=stats.isFIFO.bind(stats),this.
isFile=stats.isFile.bind(stats),this.isSocket=stats.isSocket.bind(stats),this.isSymbolicLink=stats.isSymbolicLink.bind(stats)}};function createDirentFromStats(name,stats){
return new DirentFromStats(name,stats)}exports.createDirentFromStats=createDirentFromStats}});var require_utils2=__commonJS({"node_modules/@nodelib/fs.scandir/out/utils/index.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,
"__esModule",{value:!0});exports.fs=void 0;var fs=require_fs3();exports.fs=fs}});var require_common=__commonJS({"node_modules/@nodelib/fs.scandir/out/providers/common.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,
"__esModule",{value:!0});exports.joinPathSegments=void 0;function joinPathSegments(a,b,separator){return a.endsWith(separator)?a+b:a+separator+b}exports.joinPathSegments=
joinPathSegments}});var require_async2=__commonJS({"node_modules/@nodelib/fs.scandir/out/providers/async.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,
"__esModule",{value:!0});exports.readdir=exports.readdirWithFileTypes=exports.read=void 0;var fsStat=require_out(),rpl=require_run_parallel(),constants_1=require_constants(),
utils=require_utils2(),common=require_common();function read(directory,settings,callback){if(!settings.stats&&constants_1.IS_SUPPORT_READDIR_WITH_FILE_TYPES){readdirWithFileTypes(
directory,settings,callback);return}readdir(directory,settings,callback)}exports.read=read;function readdirWithFileTypes(directory,settings,callback){settings.fs.
readdir(directory,{withFileTypes:!0},(readdirError,dirents)=>{if(readdirError!==null){callFailureCallback(callback,readdirError);return}let entries=dirents.map(
dirent=>({dirent,name:dirent.name,path:common.joinPathSegments(directory,dirent.name,settings.pathSegmentSeparator)}));if(!settings.followSymbolicLinks){callSuccessCallback(
callback,entries);return}let tasks=entries.map(entry=>makeRplTaskEntry(entry,settings));rpl(tasks,(rplError,rplEntries)=>{if(rplError!==null){callFailureCallback(
callback,rplError);return}callSuccessCallback(callback,rplEntries)})})}exports.readdirWithFileTypes=readdirWithFileTypes;function makeRplTaskEntry(entry,settings){
return done=>{if(!entry.dirent.isSymbolicLink()){done(null,entry);return}settings.fs.stat(entry.path,(statError,stats)=>{if(statError!==null){if(settings.throwErrorOnBrokenSymbolicLink){
done(statError);return}done(null,entry);return}entry.dirent=utils.fs.createDirentFromStats(entry.name,stats),done(null,entry)})}}function readdir(directory,settings,callback){
settings.fs.readdir(directory,(readdirError,names)=>{if(readdirError!==null){callFailureCallback(callback,readdirError);return}let tasks=names.map(name=>{let path=common.
joinPathSegments(directory,name,settings.pathSegmentSeparator);return done=>{fsStat.stat(path,settings.fsStatSettings,(error,stats)=>{if(error!==null){done(error);
return}let entry={name,path,dirent:utils.fs.createDirentFromStats(name,stats)};settings.stats&&(entry.stats=stats),done(null,entry)})}});rpl(tasks,(rplError,entries)=>{
if(rplError!==null){callFailureCallback(callback,rplError);return}callSuccessCallback(callback,entries)})})}exports.readdir=readdir;function callFailureCallback(callback,error){
callback(error)}function callSuccessCallback(callback,result){callback(null,result)}}});var require_sync2=__commonJS({"node_modules/@nodelib/fs.scandir/out/providers/sync.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,
"__esModule",{value:!0});exports.readdir=exports.readdirWithFileTypes=exports.read=void 0;var fsStat=require_out(),constants_1=require_constants(),utils=require_utils2(),
common=require_common();function read(directory,settings){return!settings.stats&&constants_1.IS_SUPPORT_READDIR_WITH_FILE_TYPES?readdirWithFileTypes(directory,settings):
readdir(directory,settings)}exports.read=read;function readdirWithFileTypes(directory,settings){return settings.fs.readdirSync(directory,{withFileTypes:!0}).map(
dirent=>{let entry={dirent,name:dirent.name,path:common.joinPathSegments(directory,dirent.name,settings.pathSegmentSeparator)};if(entry.dirent.isSymbolicLink()&&
settings.followSymbolicLinks)try{let stats=settings.fs.statSync(entry.path);entry.dirent=utils.fs.createDirentFromStats(entry.name,stats)}catch(error){if(settings.
throwErrorOnBrokenSymbolicLink)throw error}return entry})}exports.readdirWithFileTypes=readdirWithFileTypes;function readdir(directory,settings){return settings.
fs.readdirSync(directory).map(name=>{let entryPath=common.joinPathSegments(directory,name,settings.pathSegmentSeparator),stats=fsStat.statSync(entryPath,settings.
fsStatSettings),entry={name,path:entryPath,dirent:utils.fs.createDirentFromStats(name,stats)};return settings.stats&&(entry.stats=stats),entry})}exports.readdir=
readdir}});var require_fs4=__commonJS({"node_modules/@nodelib/fs.scandir/out/adapters/fs.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.createFileSystemAdapter=exports.FILE_SYSTEM_ADAPTER=void 0;var fs=__require("fs");exports.FILE_SYSTEM_ADAPTER={lstat:fs.lstat,stat:fs.
stat,lstatSync:fs.lstatSync,statSync:fs.statSync,readdir:fs.readdir,readdirSync:fs.readdirSync};function createFileSystemAdapter(fsMethods){return fsMethods===void 0?
exports.FILE_SYSTEM_ADAPTER:Object.assign(Object.assign({},exports.FILE_SYSTEM_ADAPTER),fsMethods)}exports.createFileSystemAdapter=createFileSystemAdapter}});var require_settings2=__commonJS({"node_modules/@nodelib/fs.scandir/out/settings.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,
"__esModule",{value:!0});var path=__require("path"),fsStat=require_out(),fs=require_fs4(),Settings=class{constructor(_options={}){this._options=_options,this.followSymbolicLinks=
this._getValue(this._options.followSymbolicLinks,!1),this.fs=fs.createFileSystemAdapter(this._options.fs),this.pathSegmentSeparator=this._getValue(this._options.
pathSegmentSeparator,path.sep),this.stats=this._getValue(this._options.stats,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,
!0),this.fsStatSettings=new fsStat.Settings({followSymbolicLink:this.followSymbolicLinks,fs:this.fs,throwErrorOnBrokenSymbolicLink:this.throwErrorOnBrokenSymbolicLink})}_getValue(option,value){
return option??value}};exports.default=Settings}});var require_out2=__commonJS({"node_modules/@nodelib/fs.scandir/out/index.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__esMo\
dule",{value:!0});exports.Settings=exports.scandirSync=exports.scandir=void 0;var async=require_async2(),sync=require_sync2(),settings_1=require_settings2();exports.
Settings=settings_1.default;function scandir(path,optionsOrSettingsOrCallback,callback){if(typeof optionsOrSettingsOrCallback=="function"){async.read(path,getSettings(),
optionsOrSettingsOrCallback);return}async.read(path,getSettings(optionsOrSettingsOrCallback),callback)}exports.scandir=scandir;function scandirSync(path,optionsOrSettings){
let settings=getSettings(optionsOrSettings);return sync.read(path,settings)}exports.scandirSync=scandirSync;function getSettings(settingsOrOptions={}){return settingsOrOptions instanceof
settings_1.default?settingsOrOptions:new settings_1.default(settingsOrOptions)}}});var require_reusify=__commonJS({"node_modules/reusify/reusify.js"(exports,module){"use strict";init_define_WORKFLOWS();function reusify(Constructor){var head=new Constructor,
tail=head;function get(){var current=head;return current.next?head=current.next:(head=new Constructor,tail=head),current.next=null,current}function release(obj){
tail.next=obj,tail=obj}return{get,release}}module.exports=reusify}});var require_queue=__commonJS({"node_modules/fastq/queue.js"(exports,module){"use strict";init_define_WORKFLOWS();var reusify=require_reusify();function fastqueue(context,worker,_concurrency){
if(typeof context=="function"&&(_concurrency=worker,worker=context,context=null),!(_concurrency>=1))throw new Error("fastqueue concurrency must be equal to or g\
reater than 1");var cache=reusify(Task),queueHead=null,queueTail=null,_running=0,errorHandler=null,self={push,drain:noop,saturated:noop,pause,paused:!1,get concurrency(){
return _concurrency},set concurrency(value){if(!(value>=1))throw new Error("fastqueue concurrency must be equal to or greater than 1");if(_concurrency=value,!self.
paused)for(;queueHead&&_running<_concurrency;)_running++,release()},running,resume,idle,length,getQueue,unshift,empty:noop,kill,killAndDrain,error,abort};return self;
function running(){return _running}function pause(){self.paused=!0}function length(){for(var current=queueHead,counter=0;current;)current=current.next,counter++;
return counter}function getQueue(){for(var current=queueHead,tasks=[];current;)tasks.push(current.value),current=current.next;return tasks}function resume(){if(self.
paused){if(self.paused=!1,queueHead===null){_running++,release();return}for(;queueHead&&_running<_concurrency;)_running++,release()}}function idle(){return _running===
0&&self.length()===0}function push(value,done){var current=cache.get();current.context=context,current.release=release,current.value=value,current.callback=done||
noop,current.errorHandler=errorHandler,_running>=_concurrency||self.paused?queueTail?(queueTail.next=current,queueTail=current):(queueHead=current,queueTail=current,
self.saturated()):(_running++,worker.call(context,current.value,current.worked))}function unshift(value,done){var current=cache.get();current.context=context,current.
release=release,current.value=value,current.callback=done||noop,current.errorHandler=errorHandler,_running>=_concurrency||self.paused?queueHead?(current.next=queueHead,
queueHead=current):(queueHead=current,queueTail=current,self.saturated()):(_running++,worker.call(context,current.value,current.worked))}function release(holder){
holder&&cache.release(holder);var next=queueHead;next&&_running<=_concurrency?self.paused?_running--:(queueTail===queueHead&&(queueTail=null),queueHead=next.next,
next.next=null,worker.call(context,next.value,next.worked),queueTail===null&&self.empty()):--_running===0&&self.drain()}function kill(){queueHead=null,queueTail=
null,self.drain=noop}function killAndDrain(){queueHead=null,queueTail=null,self.drain(),self.drain=noop}function abort(){var current=queueHead;for(queueHead=null,
queueTail=null;current;){var next=current.next,callback=current.callback,errorHandler2=current.errorHandler,val=current.value,context2=current.context;current.value=
null,current.callback=noop,current.errorHandler=null,current.next=null,errorHandler2&&errorHandler2(new Error("abort"),val),callback.call(context2,new Error("ab\
ort")),cache.release(current),current=next}self.drain=noop}function error(handler){errorHandler=handler}}function noop(){}function Task(){this.value=null,this.callback=
noop,this.next=null,this.release=noop,this.context=null,this.errorHandler=null;var self=this;this.worked=function(err,result){var callback=self.callback,errorHandler=self.
errorHandler,val=self.value;self.value=null,self.callback=noop,self.errorHandler&&errorHandler(err,val),callback.call(self.context,err,result),self.release(self)}}
function queueAsPromised(context,worker,_concurrency){typeof context=="function"&&(_concurrency=worker,worker=context,context=null);function asyncWrapper(arg,cb){
worker.call(this,arg).then(function(res){cb(null,res)},cb)}var queue=fastqueue(context,asyncWrapper,_concurrency),pushCb=queue.push,unshiftCb=queue.unshift;return queue.
push=push,queue.unshift=unshift,queue.drained=drained,queue;function push(value){var p=new Promise(function(resolve5,reject){pushCb(value,function(err,result){if(err){
reject(err);return}resolve5(result)})});return p.catch(noop),p}function unshift(value){var p=new Promise(function(resolve5,reject){unshiftCb(value,function(err,result){
if(err){reject(err);return}resolve5(result)})});return p.catch(noop),p}function drained(){var p=new Promise(function(resolve5){process.nextTick(function(){if(queue.
idle())resolve5();else{var previousDrain=queue.drain;queue.drain=function(){typeof previousDrain=="function"&&previousDrain(),resolve5(),queue.drain=previousDrain}}})});
return p}}module.exports=fastqueue;module.exports.promise=queueAsPromised}});var require_common2=__commonJS({"node_modules/@nodelib/fs.walk/out/readers/common.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,
"__esModule",{value:!0});exports.joinPathSegments=exports.replacePathSegmentSeparator=exports.isAppliedFilter=exports.isFatalError=void 0;function isFatalError(settings,error){
return settings.errorFilter===null?!0:!settings.errorFilter(error)}exports.isFatalError=isFatalError;function isAppliedFilter(filter,value){return filter===null||
filter(value)}exports.isAppliedFilter=isAppliedFilter;function replacePathSegmentSeparator(filepath,separator){return filepath.split(/[/\\]/).join(separator)}exports.
replacePathSegmentSeparator=replacePathSegmentSeparator;function joinPathSegments(a,b,separator){return a===""?b:a.endsWith(separator)?a+b:a+separator+b}exports.
joinPathSegments=joinPathSegments}});var require_reader=__commonJS({"node_modules/@nodelib/fs.walk/out/readers/reader.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,
"__esModule",{value:!0});var common=require_common2(),Reader=class{constructor(_root,_settings){this._root=_root,this._settings=_settings,this._root=common.replacePathSegmentSeparator(
_root,_settings.pathSegmentSeparator)}};exports.default=Reader}});var require_async3=__commonJS({"node_modules/@nodelib/fs.walk/out/readers/async.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,
"__esModule",{value:!0});var events_1=__require("events"),fsScandir=require_out2(),fastq=require_queue(),common=require_common2(),reader_1=require_reader(),AsyncReader=class extends reader_1.
default{constructor(_root,_settings){super(_root,_settings),this._settings=_settings,this._scandir=fsScandir.scandir,this._emitter=new events_1.EventEmitter,this.
_queue=fastq(this._worker.bind(this),this._settings.concurrency),this._isFatalError=!1,this._isDestroyed=!1,this._queue.drain=()=>{this._isFatalError||this._emitter.
emit("end")}}read(){return this._isFatalError=!1,this._isDestroyed=!1,setImmediate(()=>{this._pushToQueue(this._root,this._settings.basePath)}),this._emitter}get isDestroyed(){
return this._isDestroyed}destroy(){if(this._isDestroyed)throw new Error("The reader is already destroyed");this._isDestroyed=!0,this._queue.killAndDrain()}onEntry(callback){
this._emitter.on("entry",callback)}onError(callback){this._emitter.once("error",callback)}onEnd(callback){this._emitter.once("end",callback)}_pushToQueue(directory,base){
let queueItem={directory,base};this._queue.push(queueItem,error=>{error!==null&&this._handleError(error)})}_worker(item,done){this._scandir(item.directory,this.
_settings.fsScandirSettings,(error,entries)=>{if(error!==null){done(error,void 0);return}for(let entry of entries)this._handleEntry(entry,item.base);done(null,void 0)})}_handleError(error){
this._isDestroyed||!common.isFatalError(this._settings,error)||(this._isFatalError=!0,this._isDestroyed=!0,this._emitter.emit("error",error))}_handleEntry(entry,base){
if(this._isDestroyed||this._isFatalError)return;let fullpath=entry.path;base!==void 0&&(entry.path=common.joinPathSegments(base,entry.name,this._settings.pathSegmentSeparator)),
common.isAppliedFilter(this._settings.entryFilter,entry)&&this._emitEntry(entry),entry.dirent.isDirectory()&&common.isAppliedFilter(this._settings.deepFilter,entry)&&
this._pushToQueue(fullpath,base===void 0?void 0:entry.path)}_emitEntry(entry){this._emitter.emit("entry",entry)}};exports.default=AsyncReader}});var require_async4=__commonJS({"node_modules/@nodelib/fs.walk/out/providers/async.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,
"__esModule",{value:!0});var async_1=require_async3(),AsyncProvider=class{constructor(_root,_settings){this._root=_root,this._settings=_settings,this._reader=new async_1.
default(this._root,this._settings),this._storage=[]}read(callback){this._reader.onError(error=>{callFailureCallback(callback,error)}),this._reader.onEntry(entry=>{
this._storage.push(entry)}),this._reader.onEnd(()=>{callSuccessCallback(callback,this._storage)}),this._reader.read()}};exports.default=AsyncProvider;function callFailureCallback(callback,error){
callback(error)}function callSuccessCallback(callback,entries){callback(null,entries)}}});var require_stream2=__commonJS({"node_modules/@nodelib/fs.walk/out/providers/stream.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,
"__esModule",{value:!0});var stream_1=__require("stream"),async_1=require_async3(),StreamProvider=class{constructor(_root,_settings){this._root=_root,this._settings=
_settings,this._reader=new async_1.default(this._root,this._settings),this._stream=new stream_1.Readable({objectMode:!0,read:()=>{},destroy:()=>{this._reader.isDestroyed||
this._reader.destroy()}})}read(){return this._reader.onError(error=>{this._stream.emit("error",error)}),this._reader.onEntry(entry=>{this._stream.push(entry)}),
this._reader.onEnd(()=>{this._stream.push(null)}),this._reader.read(),this._stream}};exports.default=StreamProvider}});var require_sync3=__commonJS({"node_modules/@nodelib/fs.walk/out/readers/sync.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"_\
_esModule",{value:!0});var fsScandir=require_out2(),common=require_common2(),reader_1=require_reader(),SyncReader=class extends reader_1.default{constructor(){super(
...arguments),this._scandir=fsScandir.scandirSync,this._storage=[],this._queue=new Set}read(){return this._pushToQueue(this._root,this._settings.basePath),this.
_handleQueue(),this._storage}_pushToQueue(directory,base){this._queue.add({directory,base})}_handleQueue(){for(let item of this._queue.values())this._handleDirectory(
item.directory,item.base)}_handleDirectory(directory,base){try{let entries=this._scandir(directory,this._settings.fsScandirSettings);for(let entry of entries)this.
_handleEntry(entry,base)}catch(error){this._handleError(error)}}_handleError(error){if(common.isFatalError(this._settings,error))throw error}_handleEntry(entry,base){
let fullpath=entry.path;base!==void 0&&(entry.path=common.joinPathSegments(base,entry.name,this._settings.pathSegmentSeparator)),common.isAppliedFilter(this._settings.
entryFilter,entry)&&this._pushToStorage(entry),entry.dirent.isDirectory()&&common.isAppliedFilter(this._settings.deepFilter,entry)&&this._pushToQueue(fullpath,base===
void 0?void 0:entry.path)}_pushToStorage(entry){this._storage.push(entry)}};exports.default=SyncReader}});var require_sync4=__commonJS({"node_modules/@nodelib/fs.walk/out/providers/sync.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,
"__esModule",{value:!0});var sync_1=require_sync3(),SyncProvider=class{constructor(_root,_settings){this._root=_root,this._settings=_settings,this._reader=new sync_1.
default(this._root,this._settings)}read(){return this._reader.read()}};exports.default=SyncProvider}});var require_settings3=__commonJS({"node_modules/@nodelib/fs.walk/out/settings.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"_\
_esModule",{value:!0});var path=__require("path"),fsScandir=require_out2(),Settings=class{constructor(_options={}){this._options=_options,this.basePath=this._getValue(
this._options.basePath,void 0),this.concurrency=this._getValue(this._options.concurrency,Number.POSITIVE_INFINITY),this.deepFilter=this._getValue(this._options.
deepFilter,null),this.entryFilter=this._getValue(this._options.entryFilter,null),this.errorFilter=this._getValue(this._options.errorFilter,null),this.pathSegmentSeparator=
this._getValue(this._options.pathSegmentSeparator,path.sep),this.fsScandirSettings=new fsScandir.Settings({followSymbolicLinks:this._options.followSymbolicLinks,
fs:this._options.fs,pathSegmentSeparator:this._options.pathSegmentSeparator,stats:this._options.stats,throwErrorOnBrokenSymbolicLink:this._options.throwErrorOnBrokenSymbolicLink})}_getValue(option,value){
return option??value}};exports.default=Settings}});var require_out3=__commonJS({"node_modules/@nodelib/fs.walk/out/index.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.Settings=exports.walkStream=exports.walkSync=exports.walk=void 0;var async_1=require_async4(),stream_1=require_stream2(),sync_1=require_sync4(),
settings_1=require_settings3();exports.Settings=settings_1.default;function walk(directory,optionsOrSettingsOrCallback,callback){if(typeof optionsOrSettingsOrCallback==
"function"){new async_1.default(directory,getSettings()).read(optionsOrSettingsOrCallback);return}new async_1.default(directory,getSettings(optionsOrSettingsOrCallback)).
read(callback)}exports.walk=walk;function walkSync(directory,optionsOrSettings){let settings=getSettings(optionsOrSettings);return new sync_1.default(directory,
settings).read()}exports.walkSync=walkSync;function walkStream(directory,optionsOrSettings){let settings=getSettings(optionsOrSettings);return new stream_1.default(
directory,settings).read()}exports.walkStream=walkStream;function getSettings(settingsOrOptions={}){return settingsOrOptions instanceof settings_1.default?settingsOrOptions:
new settings_1.default(settingsOrOptions)}}});var require_reader2=__commonJS({"node_modules/fast-glob/out/readers/reader.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__es\
Module",{value:!0});var path=__require("path"),fsStat=require_out(),utils=require_utils(),Reader=class{constructor(_settings){this._settings=_settings,this._fsStatSettings=
new fsStat.Settings({followSymbolicLink:this._settings.followSymbolicLinks,fs:this._settings.fs,throwErrorOnBrokenSymbolicLink:this._settings.followSymbolicLinks})}_getFullEntryPath(filepath){
return path.resolve(this._settings.cwd,filepath)}_makeEntry(stats,pattern){let entry={name:pattern,path:pattern,dirent:utils.fs.createDirentFromStats(pattern,stats)};
return this._settings.stats&&(entry.stats=stats),entry}_isFatalError(error){return!utils.errno.isEnoentCodeError(error)&&!this._settings.suppressErrors}};exports.
default=Reader}});var require_stream3=__commonJS({"node_modules/fast-glob/out/readers/stream.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__es\
Module",{value:!0});var stream_1=__require("stream"),fsStat=require_out(),fsWalk=require_out3(),reader_1=require_reader2(),ReaderStream=class extends reader_1.default{constructor(){
super(...arguments),this._walkStream=fsWalk.walkStream,this._stat=fsStat.stat}dynamic(root,options){return this._walkStream(root,options)}static(patterns,options){
let filepaths=patterns.map(this._getFullEntryPath,this),stream=new stream_1.PassThrough({objectMode:!0});stream._write=(index,_enc,done)=>this._getEntry(filepaths[index],
patterns[index],options).then(entry=>{entry!==null&&options.entryFilter(entry)&&stream.push(entry),index===filepaths.length-1&&stream.end(),done()}).catch(done);
for(let i=0;i<filepaths.length;i++)stream.write(i);return stream}_getEntry(filepath,pattern,options){return this._getStat(filepath).then(stats=>this._makeEntry(
stats,pattern)).catch(error=>{if(options.errorFilter(error))return null;throw error})}_getStat(filepath){return new Promise((resolve5,reject)=>{this._stat(filepath,
this._fsStatSettings,(error,stats)=>error===null?resolve5(stats):reject(error))})}};exports.default=ReaderStream}});var require_async5=__commonJS({"node_modules/fast-glob/out/readers/async.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__esMo\
dule",{value:!0});var fsWalk=require_out3(),reader_1=require_reader2(),stream_1=require_stream3(),ReaderAsync=class extends reader_1.default{constructor(){super(
...arguments),this._walkAsync=fsWalk.walk,this._readerStream=new stream_1.default(this._settings)}dynamic(root,options){return new Promise((resolve5,reject)=>{this.
_walkAsync(root,options,(error,entries)=>{error===null?resolve5(entries):reject(error)})})}async static(patterns,options){let entries=[],stream=this._readerStream.
static(patterns,options);return new Promise((resolve5,reject)=>{stream.once("error",reject),stream.on("data",entry=>entries.push(entry)),stream.once("end",()=>resolve5(
entries))})}};exports.default=ReaderAsync}});var require_matcher=__commonJS({"node_modules/fast-glob/out/providers/matchers/matcher.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,
"__esModule",{value:!0});var utils=require_utils(),Matcher=class{constructor(_patterns,_settings,_micromatchOptions){this._patterns=_patterns,this._settings=_settings,
this._micromatchOptions=_micromatchOptions,this._storage=[],this._fillStorage()}_fillStorage(){for(let pattern of this._patterns){let segments=this._getPatternSegments(
pattern),sections=this._splitSegmentsIntoSections(segments);this._storage.push({complete:sections.length<=1,pattern,segments,sections})}}_getPatternSegments(pattern){
return utils.pattern.getPatternParts(pattern,this._micromatchOptions).map(part=>utils.pattern.isDynamicPattern(part,this._settings)?{dynamic:!0,pattern:part,patternRe:utils.
pattern.makeRe(part,this._micromatchOptions)}:{dynamic:!1,pattern:part})}_splitSegmentsIntoSections(segments){return utils.array.splitWhen(segments,segment=>segment.
dynamic&&utils.pattern.hasGlobStar(segment.pattern))}};exports.default=Matcher}});var require_partial=__commonJS({"node_modules/fast-glob/out/providers/matchers/partial.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,
"__esModule",{value:!0});var matcher_1=require_matcher(),PartialMatcher=class extends matcher_1.default{match(filepath){let parts=filepath.split("/"),levels=parts.
length,patterns=this._storage.filter(info=>!info.complete||info.segments.length>levels);for(let pattern of patterns){let section=pattern.sections[0];if(!pattern.
complete&&levels>section.length||parts.every((part,index)=>{let segment=pattern.segments[index];return!!(segment.dynamic&&segment.patternRe.test(part)||!segment.
dynamic&&segment.pattern===part)}))return!0}return!1}};exports.default=PartialMatcher}});var require_deep=__commonJS({"node_modules/fast-glob/out/providers/filters/deep.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,
"__esModule",{value:!0});var utils=require_utils(),partial_1=require_partial(),DeepFilter=class{constructor(_settings,_micromatchOptions){this._settings=_settings,
this._micromatchOptions=_micromatchOptions}getFilter(basePath,positive,negative){let matcher=this._getMatcher(positive),negativeRe=this._getNegativePatternsRe(negative);
return entry=>this._filter(basePath,entry,matcher,negativeRe)}_getMatcher(patterns){return new partial_1.default(patterns,this._settings,this._micromatchOptions)}_getNegativePatternsRe(patterns){
let affectDepthOfReadingPatterns=patterns.filter(utils.pattern.isAffectDepthOfReadingPattern);return utils.pattern.convertPatternsToRe(affectDepthOfReadingPatterns,
this._micromatchOptions)}_filter(basePath,entry,matcher,negativeRe){if(this._isSkippedByDeep(basePath,entry.path)||this._isSkippedSymbolicLink(entry))return!1;let filepath=utils.
path.removeLeadingDotSegment(entry.path);return this._isSkippedByPositivePatterns(filepath,matcher)?!1:this._isSkippedByNegativePatterns(filepath,negativeRe)}_isSkippedByDeep(basePath,entryPath){
return this._settings.deep===1/0?!1:this._getEntryLevel(basePath,entryPath)>=this._settings.deep}_getEntryLevel(basePath,entryPath){let entryPathDepth=entryPath.
split("/").length;if(basePath==="")return entryPathDepth;let basePathDepth=basePath.split("/").length;return entryPathDepth-basePathDepth}_isSkippedSymbolicLink(entry){
return!this._settings.followSymbolicLinks&&entry.dirent.isSymbolicLink()}_isSkippedByPositivePatterns(entryPath,matcher){return!this._settings.baseNameMatch&&!matcher.
match(entryPath)}_isSkippedByNegativePatterns(entryPath,patternsRe){return!utils.pattern.matchAny(entryPath,patternsRe)}};exports.default=DeepFilter}});var require_entry=__commonJS({"node_modules/fast-glob/out/providers/filters/entry.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,
"__esModule",{value:!0});var utils=require_utils(),EntryFilter=class{constructor(_settings,_micromatchOptions){this._settings=_settings,this._micromatchOptions=
_micromatchOptions,this.index=new Map}getFilter(positive,negative){let[absoluteNegative,relativeNegative]=utils.pattern.partitionAbsoluteAndRelative(negative),patterns={
positive:{all:utils.pattern.convertPatternsToRe(positive,this._micromatchOptions)},negative:{absolute:utils.pattern.convertPatternsToRe(absoluteNegative,Object.
assign(Object.assign({},this._micromatchOptions),{dot:!0})),relative:utils.pattern.convertPatternsToRe(relativeNegative,Object.assign(Object.assign({},this._micromatchOptions),
{dot:!0}))}};return entry=>this._filter(entry,patterns)}_filter(entry,patterns){let filepath=utils.path.removeLeadingDotSegment(entry.path);if(this._settings.unique&&
this._isDuplicateEntry(filepath)||this._onlyFileFilter(entry)||this._onlyDirectoryFilter(entry))return!1;let isMatched=this._isMatchToPatternsSet(filepath,patterns,
entry.dirent.isDirectory());return this._settings.unique&&isMatched&&this._createIndexRecord(filepath),isMatched}_isDuplicateEntry(filepath){return this.index.has(
filepath)}_createIndexRecord(filepath){this.index.set(filepath,void 0)}_onlyFileFilter(entry){return this._settings.onlyFiles&&!entry.dirent.isFile()}_onlyDirectoryFilter(entry){
return this._settings.onlyDirectories&&!entry.dirent.isDirectory()}_isMatchToPatternsSet(filepath,patterns,isDirectory){return!(!this._isMatchToPatterns(filepath,
patterns.positive.all,isDirectory)||this._isMatchToPatterns(filepath,patterns.negative.relative,isDirectory)||this._isMatchToAbsoluteNegative(filepath,patterns.
negative.absolute,isDirectory))}_isMatchToAbsoluteNegative(filepath,patternsRe,isDirectory){if(patternsRe.length===0)return!1;let fullpath=utils.path.makeAbsolute(
this._settings.cwd,filepath);return this._isMatchToPatterns(fullpath,patternsRe,isDirectory)}_isMatchToPatterns(filepath,patternsRe,isDirectory){if(patternsRe.length===
0)return!1;let isMatched=utils.pattern.matchAny(filepath,patternsRe);return!isMatched&&isDirectory?utils.pattern.matchAny(filepath+"/",patternsRe):isMatched}};exports.
default=EntryFilter}});var require_error=__commonJS({"node_modules/fast-glob/out/providers/filters/error.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,
"__esModule",{value:!0});var utils=require_utils(),ErrorFilter=class{constructor(_settings){this._settings=_settings}getFilter(){return error=>this._isNonFatalError(
error)}_isNonFatalError(error){return utils.errno.isEnoentCodeError(error)||this._settings.suppressErrors}};exports.default=ErrorFilter}});var require_entry2=__commonJS({"node_modules/fast-glob/out/providers/transformers/entry.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(
exports,"__esModule",{value:!0});var utils=require_utils(),EntryTransformer=class{constructor(_settings){this._settings=_settings}getTransformer(){return entry=>this.
_transform(entry)}_transform(entry){let filepath=entry.path;return this._settings.absolute&&(filepath=utils.path.makeAbsolute(this._settings.cwd,filepath),filepath=
utils.path.unixify(filepath)),this._settings.markDirectories&&entry.dirent.isDirectory()&&(filepath+="/"),this._settings.objectMode?Object.assign(Object.assign(
{},entry),{path:filepath}):filepath}};exports.default=EntryTransformer}});var require_provider=__commonJS({"node_modules/fast-glob/out/providers/provider.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,
"__esModule",{value:!0});var path=__require("path"),deep_1=require_deep(),entry_1=require_entry(),error_1=require_error(),entry_2=require_entry2(),Provider=class{constructor(_settings){
this._settings=_settings,this.errorFilter=new error_1.default(this._settings),this.entryFilter=new entry_1.default(this._settings,this._getMicromatchOptions()),
this.deepFilter=new deep_1.default(this._settings,this._getMicromatchOptions()),this.entryTransformer=new entry_2.default(this._settings)}_getRootDirectory(task){
return path.resolve(this._settings.cwd,task.base)}_getReaderOptions(task){let basePath=task.base==="."?"":task.base;return{basePath,pathSegmentSeparator:"/",concurrency:this.
_settings.concurrency,deepFilter:this.deepFilter.getFilter(basePath,task.positive,task.negative),entryFilter:this.entryFilter.getFilter(task.positive,task.negative),
errorFilter:this.errorFilter.getFilter(),followSymbolicLinks:this._settings.followSymbolicLinks,fs:this._settings.fs,stats:this._settings.stats,throwErrorOnBrokenSymbolicLink:this.
_settings.throwErrorOnBrokenSymbolicLink,transform:this.entryTransformer.getTransformer()}}_getMicromatchOptions(){return{dot:this._settings.dot,matchBase:this.
_settings.baseNameMatch,nobrace:!this._settings.braceExpansion,nocase:!this._settings.caseSensitiveMatch,noext:!this._settings.extglob,noglobstar:!this._settings.
globstar,posix:!0,strictSlashes:!1}}};exports.default=Provider}});var require_async6=__commonJS({"node_modules/fast-glob/out/providers/async.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__es\
Module",{value:!0});var async_1=require_async5(),provider_1=require_provider(),ProviderAsync=class extends provider_1.default{constructor(){super(...arguments),
this._reader=new async_1.default(this._settings)}async read(task){let root=this._getRootDirectory(task),options=this._getReaderOptions(task);return(await this.api(
root,task,options)).map(entry=>options.transform(entry))}api(root,task,options){return task.dynamic?this._reader.dynamic(root,options):this._reader.static(task.
patterns,options)}};exports.default=ProviderAsync}});var require_stream4=__commonJS({"node_modules/fast-glob/out/providers/stream.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__\
esModule",{value:!0});var stream_1=__require("stream"),stream_2=require_stream3(),provider_1=require_provider(),ProviderStream=class extends provider_1.default{constructor(){
super(...arguments),this._reader=new stream_2.default(this._settings)}read(task){let root=this._getRootDirectory(task),options=this._getReaderOptions(task),source=this.
api(root,task,options),destination=new stream_1.Readable({objectMode:!0,read:()=>{}});return source.once("error",error=>destination.emit("error",error)).on("dat\
a",entry=>destination.emit("data",options.transform(entry))).once("end",()=>destination.emit("end")),destination.once("close",()=>source.destroy()),destination}api(root,task,options){
return task.dynamic?this._reader.dynamic(root,options):this._reader.static(task.patterns,options)}};exports.default=ProviderStream}});var require_sync5=__commonJS({"node_modules/fast-glob/out/readers/sync.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__esModu\
le",{value:!0});var fsStat=require_out(),fsWalk=require_out3(),reader_1=require_reader2(),ReaderSync=class extends reader_1.default{constructor(){super(...arguments),
this._walkSync=fsWalk.walkSync,this._statSync=fsStat.statSync}dynamic(root,options){return this._walkSync(root,options)}static(patterns,options){let entries=[];
for(let pattern of patterns){let filepath=this._getFullEntryPath(pattern),entry=this._getEntry(filepath,pattern,options);entry===null||!options.entryFilter(entry)||
entries.push(entry)}return entries}_getEntry(filepath,pattern,options){try{let stats=this._getStat(filepath);return this._makeEntry(stats,pattern)}catch(error){
if(options.errorFilter(error))return null;throw error}}_getStat(filepath){return this._statSync(filepath,this._fsStatSettings)}};exports.default=ReaderSync}});var require_sync6=__commonJS({"node_modules/fast-glob/out/providers/sync.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__esMo\
dule",{value:!0});var sync_1=require_sync5(),provider_1=require_provider(),ProviderSync=class extends provider_1.default{constructor(){super(...arguments),this.
_reader=new sync_1.default(this._settings)}read(task){let root=this._getRootDirectory(task),options=this._getReaderOptions(task);return this.api(root,task,options).
map(options.transform)}api(root,task,options){return task.dynamic?this._reader.dynamic(root,options):this._reader.static(task.patterns,options)}};exports.default=
ProviderSync}});var require_settings4=__commonJS({"node_modules/fast-glob/out/settings.js"(exports){"use strict";init_define_WORKFLOWS();Object.defineProperty(exports,"__esModu\
le",{value:!0});exports.DEFAULT_FILE_SYSTEM_ADAPTER=void 0;var fs=__require("fs"),os=__require("os"),CPU_COUNT=Math.max(os.cpus().length,1);exports.DEFAULT_FILE_SYSTEM_ADAPTER=
{lstat:fs.lstat,lstatSync:fs.lstatSync,stat:fs.stat,statSync:fs.statSync,readdir:fs.readdir,readdirSync:fs.readdirSync};var Settings=class{constructor(_options={}){
this._options=_options,this.absolute=this._getValue(this._options.absolute,!1),this.baseNameMatch=this._getValue(this._options.baseNameMatch,!1),this.braceExpansion=
this._getValue(this._options.braceExpansion,!0),this.caseSensitiveMatch=this._getValue(this._options.caseSensitiveMatch,!0),this.concurrency=this._getValue(this.
_options.concurrency,CPU_COUNT),this.cwd=this._getValue(this._options.cwd,process.cwd()),this.deep=this._getValue(this._options.deep,1/0),this.dot=this._getValue(
this._options.dot,!1),this.extglob=this._getValue(this._options.extglob,!0),this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!0),this.fs=
this._getFileSystemMethods(this._options.fs),this.globstar=this._getValue(this._options.globstar,!0),this.ignore=this._getValue(this._options.ignore,[]),this.markDirectories=
this._getValue(this._options.markDirectories,!1),this.objectMode=this._getValue(this._options.objectMode,!1),this.onlyDirectories=this._getValue(this._options.onlyDirectories,
!1),this.onlyFiles=this._getValue(this._options.onlyFiles,!0),this.stats=this._getValue(this._options.stats,!1),this.suppressErrors=this._getValue(this._options.
suppressErrors,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!1),this.unique=this._getValue(this._options.
unique,!0),this.onlyDirectories&&(this.onlyFiles=!1),this.stats&&(this.objectMode=!0),this.ignore=[].concat(this.ignore)}_getValue(option,value){return option===
void 0?value:option}_getFileSystemMethods(methods={}){return Object.assign(Object.assign({},exports.DEFAULT_FILE_SYSTEM_ADAPTER),methods)}};exports.default=Settings}});var require_out4=__commonJS({"node_modules/fast-glob/out/index.js"(exports,module){"use strict";init_define_WORKFLOWS();var taskManager=require_tasks(),async_1=require_async6(),
stream_1=require_stream4(),sync_1=require_sync6(),settings_1=require_settings4(),utils=require_utils();async function FastGlob(source,options){assertPatternsInput(
source);let works=getWorks(source,async_1.default,options),result=await Promise.all(works);return utils.array.flatten(result)}(function(FastGlob2){FastGlob2.glob=
FastGlob2,FastGlob2.globSync=sync,FastGlob2.globStream=stream,FastGlob2.async=FastGlob2;function sync(source,options){assertPatternsInput(source);let works=getWorks(
source,sync_1.default,options);return utils.array.flatten(works)}FastGlob2.sync=sync;function stream(source,options){assertPatternsInput(source);let works=getWorks(
source,stream_1.default,options);return utils.stream.merge(works)}FastGlob2.stream=stream;function generateTasks(source,options){assertPatternsInput(source);let patterns=[].
concat(source),settings=new settings_1.default(options);return taskManager.generate(patterns,settings)}FastGlob2.generateTasks=generateTasks;function isDynamicPattern(source,options){
assertPatternsInput(source);let settings=new settings_1.default(options);return utils.pattern.isDynamicPattern(source,settings)}FastGlob2.isDynamicPattern=isDynamicPattern;
function escapePath(source){return assertPatternsInput(source),utils.path.escape(source)}FastGlob2.escapePath=escapePath;function convertPathToPattern(source){return assertPatternsInput(
source),utils.path.convertPathToPattern(source)}FastGlob2.convertPathToPattern=convertPathToPattern;let posix;(function(posix2){function escapePath2(source){return assertPatternsInput(
source),utils.path.escapePosixPath(source)}posix2.escapePath=escapePath2;function convertPathToPattern2(source){return assertPatternsInput(source),utils.path.convertPosixPathToPattern(
source)}posix2.convertPathToPattern=convertPathToPattern2})(posix=FastGlob2.posix||(FastGlob2.posix={}));let win32;(function(win322){function escapePath2(source){
return assertPatternsInput(source),utils.path.escapeWindowsPath(source)}win322.escapePath=escapePath2;function convertPathToPattern2(source){return assertPatternsInput(
source),utils.path.convertWindowsPathToPattern(source)}win322.convertPathToPattern=convertPathToPattern2})(win32=FastGlob2.win32||(FastGlob2.win32={}))})(FastGlob||
(FastGlob={}));function getWorks(source,_Provider,options){let patterns=[].concat(source),settings=new settings_1.default(options),tasks=taskManager.generate(patterns,
settings),provider=new _Provider(settings);return tasks.map(provider.read,provider)}function assertPatternsInput(input){if(![].concat(input).every(item=>utils.string.
isString(item)&&!utils.string.isEmpty(item)))throw new TypeError("Patterns must be a string (non empty) or an array of strings")}module.exports=FastGlob}});init_define_WORKFLOWS();init_define_WORKFLOWS();init_define_WORKFLOWS();import{resolve,sep}from"node:path";init_define_WORKFLOWS();function countLeftOut(wishes,{all,inPlace,files}){let{minConfidence,disabledRules,include,exclude,directory,closedArchives=!1}=wishes;if(!(directory!==""||closedArchives||
[disabledRules,include,exclude].some(list=>list.length>0))&&minConfidence==="possible")return;let unsure=inPlace.filter(({confidence})=>!isAtLeast(confidence,minConfidence)),
off=inPlace.filter(finding=>disabledRules.includes(finding.ruleId)&&!unsure.includes(finding));return{files,elsewhere:all.length-inPlace.length,belowConfidence:unsure.
length,ofDisabledRules:off.length,minConfidence,disabledRules,include,exclude,directory,...closedArchives?{closedArchives}:{}}}init_define_WORKFLOWS();import{closeSync,constants,fstatSync,openSync,readdirSync,readFileSync}from"node:fs";import{join}from"node:path";init_define_WORKFLOWS();async function readRemoteUrls({directory,inherit}){let settings=(await openControl({directory,inherit})(["config","-z","--get-regexp",String.raw`^remote\..*\.(push)?url$`]).
catch(()=>"")).split("\0").map(entry=>entry.split(`
`)),isOrigin=([key=""])=>key.startsWith("remote.origin.");return[...settings.filter(isOrigin),...settings.filter(setting=>!isOrigin(setting))].flatMap(([,url=""])=>withoutCredentials(
url)??[])}var NAMING=/^(?:\.npmrc|\.yarnrc\.yml|nuget\.config|pip\.(?:conf|ini)|azure-pipelines[^/]*\.ya?ml)$/i,MOST_FILES=20,LARGEST=256*1024,FLAGS=constants.O_RDONLY|(constants.
O_NOFOLLOW??0)|(constants.O_NONBLOCK??0);async function addRepositoryOrganizations(findings,repository,directory){if(findings.length===0)return findings;let remotes=repository===
void 0?[]:namesIn((await readRemoteUrls(repository)).join(`
`)),root=repository?.root??directory,configured=root===void 0?[]:readNamingFiles(root).flatMap(namesIn);return findings.map(finding=>{let known=addOrganizations(
finding.organizations??[],remotes,"remote"),organizations=addOrganizations(known,configured,"config");return organizations.length===0?finding:{...finding,organizations}})}
function namesIn(text){return listOrganizations(text).toSorted((a,b)=>a.start-b.start).map(({name})=>name)}function readNamingFiles(root){return orNothing(()=>readdirSync(
root)).filter(name=>NAMING.test(name)).toSorted().slice(0,MOST_FILES).flatMap(name=>orNothing(()=>[readSmall(join(root,name))].flat()))}function orNothing(read){
try{return read()}catch{return[]}}function readSmall(path){let descriptor=openSync(path,FLAGS);try{let facts=fstatSync(descriptor);return facts.isFile()&&facts.
size<=LARGEST?readFileSync(descriptor,"latin1"):[]}finally{closeSync(descriptor)}}async function sift(found,request,{files,...surroundings}){let{repository}=surroundings,directory=directoryOf(request,repository),keeps=pathKeeper(request,surroundings),
{placed,remarks}=splitRemarks(found),kept=placed.filter(({place})=>keeps(outerPath(place))),inPlace=toFindings(kept),all=kept.length===placed.length?inPlace:toFindings(
placed),leftOut=countLeftOut({...request,directory},{all,inPlace,files}),wanted=dropUnwanted(inPlace,request.minConfidence,request.disabledRules);return{findings:await addRepositoryOrganizations(
wanted,repository,treeOf(request)),...remarks.length===0?{}:{remarks:remarks.filter(place=>keeps(outerPath(place)))},...leftOut===void 0?{}:{leftOut}}}function findWanted(found,request,surroundings){
let keeps=pathKeeper(request,surroundings),kept=splitRemarks(found).placed.filter(({place})=>keeps(outerPath(place)));return dropUnwanted(toFindings(kept),request.
minConfidence,request.disabledRules)}function pathKeeper(request,{repository,accepts}){let isWanted=placeFilter(request,repository,directoryOf(request,repository));
return path=>path===""||request.scope==="tree"||accepts(path)&&isWanted(path)}function splitRemarks(all){let remarks=all.filter(({match})=>match.unreadable===!0).
map(({place})=>place);return{placed:all.filter(({match})=>match.unreadable!==!0),remarks:remarks.toSorted(comparePlaces)}}function treeOf({scope,paths,cwd}){return scope===
"stdin"?void 0:resolve(cwd,paths[0]??".")}function directoryOf({scope,paths},repository){return scope==="tree"||paths.length===0?"":repository?.prefix??""}function placeFilter({
scope,cwd},repository,directory){if(directory==="")return()=>!0;if(scope!=="staged")return path=>path.startsWith(directory);let top=resolve(repository?.root??cwd,
directory)+sep;return path=>resolve(cwd,path).startsWith(top)}var FirstLook=class{#source;#wanted;#onFinding;#told=new Set;#last=Promise.resolve();constructor(source,request,surroundings,onFinding){this.#source=source,this.#onFinding=
onFinding;let suppressions=request.suppressions??{inline:!1};this.#wanted=placed=>suppress(findWanted(placed,request,surroundings),suppressions).findings}add(hits){
this.#last=this.#last.then(()=>this.#tell(hits)),this.#last.catch(()=>{})}async end(){await this.#last}async#tell(hits){let fresh=hits.filter(({match})=>!this.#told.
has(fingerprintOf(match.ruleId,match.token)));if(fresh.length===0)return;let{glimpse:glimpse2,place}=this.#source;for(let finding of this.#wanted(glimpse2?.(fresh)??
await place(fresh)))this.#told.add(finding.fingerprint),this.#onFinding(finding)}};init_define_WORKFLOWS();import{readdirSync as readdirSync2,statSync}from"node:fs";import{join as join2,resolve as resolve2}from"node:path";var LARGE=2*1024*1024;function isLargeHistory({scope,paths,cwd,sinceScan}){if(scope!=="history"||sinceScan!==void 0)return!1;try{let objects=findObjects(resolve2(
cwd,paths[0]??"."));return objects!==void 0&&sizeOfPacks(join2(objects,"pack"))>LARGE}catch{return!1}}function sizeOfPacks(folder){return readdirSync2(folder).filter(
name=>name.endsWith(".pack")).reduce((sum,name)=>sum+statSync(join2(folder,name)).size,0)}init_define_WORKFLOWS();import{statSync as statSync4}from"node:fs";import{resolve as resolve4}from"node:path";init_define_WORKFLOWS();init_define_WORKFLOWS();init_define_WORKFLOWS();init_define_WORKFLOWS();init_define_WORKFLOWS();var IdList=class{#idBytes;#bytes;#length=0;constructor(hexLength){this.#idBytes=hexLength/2,this.#bytes=Buffer.allocUnsafeSlow(1024*this.#idBytes)}get length(){
return this.#length}add(id){let start=this.#length*this.#idBytes;if(start===this.#bytes.length){let larger=Buffer.allocUnsafeSlow(this.#bytes.length*2);this.#bytes.
copy(larger),this.#bytes=larger}this.#bytes.write(id,start,"hex"),this.#length+=1}slice(start,end){let ids=[];for(let index=start;index<Math.min(end,this.#length);index+=
1)ids.push(this.#bytes.toString("hex",index*this.#idBytes,(index+1)*this.#idBytes));return ids}};var ObjectIndex=class{known=new KnownObjects;commits;objects=0;#idBytes;#shallow;constructor(format,shallow){this.commits=new IdList(idLength(format)),this.#idBytes=
idLength(format)/2,this.#shallow=shallow}addBody(object,bytes,range){object.type==="tree"?markTree(bytes,range,this.#idBytes,this.known):object.type==="tag"?markTag(
bytes,range,this.known):object.type==="commit"&&markCommit(bytes,range,!this.#shallow.has(object.id),this.known)}addObject(object){this.known.markId(object.id,PRESENT),
this.objects+=1,object.type==="commit"&&this.commits.add(object.id)}presence(){return{has:id=>(this.known.flagsOf(id)&PRESENT)!==0,absent:this.known.count(REFERENCED)}}};init_define_WORKFLOWS();var LINE_FEED=10,MISSING_MARK="?",CURE="run git fetch, or git fsck and get it from another clone",PARTIAL_CURE="run git fetch --refetch --no-filter (git 2.36), \
or clone again without --filter";async function findConnectivityProblems(repository,presence,brokenRefs=findBrokenRefs(repository,presence)){let found=[];repository.
shallow&&found.push({kind:"shallow",problem:{where:"history",message:`shallow clone, older commits are not here: ${UNSHALLOW}`}});for(let broken of await brokenRefs)
found.push(broken);let{absent}=presence;if(absent===0)return found;if(repository.partial){let message=`partial clone, ${absent} objects were left on the server:\
 ${PARTIAL_CURE}`;return[...found,{kind:"partial",problem:{where:"history",message}}]}return[...found,...await findMissing(repository)]}async function findBrokenRefs(repository,{
has}){let isAbsent=id=>!has(id);try{let dangling=[],broken=await visitRefs(repository,ref=>{isAbsent(ref.id)&&dangling.push(ref)});repository.head!==void 0&&isAbsent(
repository.head)&&dangling.push({name:"HEAD",id:repository.head});let kind="broken refs";return[...broken.map(name=>({kind,problem:{where:name,message:`broken r\
ef: ${CURE}`}})),...dangling.map(({name,id})=>{let message=`points to ${nameObject(id)}, which is missing: ${CURE}`;return{kind,problem:{where:name,message},id}})]}catch(error){
return[{kind:"broken refs",problem:{where:"refs",message:`cannot be listed: ${messageOf(error)}`}}]}}async function findMissing(repository){let args=["rev-list",
"--objects","--all","--reflog","--indexed-objects","--missing=print","--no-object-names"],found=[],git=await spawnGit(args,repository);git.stdin.end();try{for await(let line of splitRecords(
git.stdout,LINE_FEED)){if(line[0]!==MISSING_MARK.charCodeAt(0))continue;let id=checkObjectId(line.toString("latin1",1),"rev-list");found.push({kind:"missing obj\
ects",problem:{where:nameObject(id),message:`missing: ${CURE}`}})}await git.ended}catch(error){found.push({kind:"failures",problem:{where:"history",message:`obj\
ects are missing: ${messageOf(error)}; ${CURE}`}})}finally{git.stop()}return found}var SILENCE=30,ALL_OBJECTS=["cat-file","--batch-all-objects","--unordered","--buffer","--batch"],CURE2="run git fsck, and get it from another clone";function openObjectStream(repository,settings){
let log=new ProblemLog,index=new ObjectIndex(repository.objectFormat,new Set(readShallow(repository))),stream=new ObjectStream(repository,settings,index,log);return{
items:()=>stream.items(),problems:()=>log.list(),commits:()=>index.commits,done:()=>index.objects}}var ObjectStream=class{#repository;#settings;#index;#log;constructor(repository,settings,index,log){
this.#repository=repository,this.#settings=settings,this.#index=index,this.#log=log}async*items(){let failure=yield*this.#readAll();failure!==void 0&&(yield*this.#readRest(
failure));for(let{kind,problem}of await findConnectivityProblems(this.#repository,this.#index.presence()))this.#log.add(kind,problem)}async*#readAll(){let git=await spawnGit(
ALL_OBJECTS,{...this.#repository,silence:this.#settings.silence??SILENCE});git.stdin.end();let framer=new ObjectFramer(git.stdout,this.#settings,this.#visitor());
try{return yield*framer.items(),await git.ended,framer.whole?void 0:new Error("git cat-file ended in the middle of an object")}catch(error){return error instanceof
Error?error:new Error(messageOf(error))}finally{git.stop()}}async*#readRest(failure){let query={repository:this.#repository,limits:this.#settings,visitor:this.#visitor(),
silence:this.#settings.silence??SILENCE,onUnreadable:(id,why)=>this.#addUnreadable(id,why)};try{yield*readObjects(query,this.#listUnseen())}catch(error){this.#log.
add("failures",{where:"history",message:`not all objects could be read: ${messageOf(failure)}; ${messageOf(error)}; ${CURE2}`})}}async*#listUnseen(){for await(let id of listObjects(
{...this.#repository,silence:this.#settings.silence}))(this.#index.known.flagsOf(id)&PRESENT)===0&&(yield id)}#visitor(){return{onBody:(object,bytes,range)=>{try{
this.#index.addBody(object,bytes,range)}catch(error){this.#addUnreadable(object.id,messageOf(error))}},onObject:object=>this.#index.addObject(object),onMissing:id=>this.#addUnreadable(
id,"git cannot read it"),onOversize:(id,size)=>this.#log.add("objects over --max-size",{where:nameObject(id),message:overMaxSize(size)}),onBroken:id=>this.#addUnreadable(
id,"git ended in the middle of it")}}#addUnreadable(id,why){(this.#index.known.flagsOf(id)&PRESENT)===0&&(this.#index.known.markId(id,PRESENT),this.#log.add("un\
readable objects",{where:nameObject(id),message:`corrupt: ${why}; ${CURE2}`}))}};init_define_WORKFLOWS();import{setImmediate as setImmediate2}from"node:timers/promises";init_define_WORKFLOWS();function markDuplicates(packs){let circular=new Set(packs.flatMap(pack=>idsOfType(pack,0))),earlier=[],sound=new Set;for(let pack of packs){if(earlier.length>0&&
markKnown(pack,earlier,id=>circular.has(id)&&!sound.has(id)),circular.size>0)for(let id of listSound(pack))circular.has(id)&&sound.add(id);earlier.push(pack.index.
idTable)}return circular}function idsOfType(pack,type,once=!1){let{types,duplicates,count}=pack.table;if(!types.includes(type))return[];let entries=[];for(let entry=0;entry<
count;entry++)types[entry]===type&&!(once&&duplicates[entry]===1)&&entries.push(entry);return entryIds(pack,entries)}function listSound(pack){let{types,count}=pack.
table,entries=[];for(let entry=0;entry<count;entry++)types[entry]!==0&&entries.push(entry);return entryIds(pack,entries)}function markKnown(pack,tables,isExempt){
let{index,table}=pack,known={idSize:index.idSize,tables};for(let entry=0;entry<table.count;entry++){let position=table.positions[entry];isKnown(known,index.idTable.
bytes,index.idTable.ids+position*index.idTable.stride)&&(isExempt(idAt(index,position))||(table.duplicates[entry]=1))}}init_define_WORKFLOWS();var CURE3="run git fsck, and get it from another clone",THIN="a delta whose base is not in its pack, which may be a thin pack that git index-pack --fix-thin com\
pletes",GitFallback=class{#repository;#settings;#log;#lost=new Set;commits=new Set;constructor(repository,settings,log){this.#repository=repository,this.#settings=
settings,this.#log=log}addUnreadable(id,why){this.#lost.has(id)||(this.#lost.add(id),this.#log.add("unreadable objects",{where:nameObject(id),message:`corrupt: ${why}\
; ${CURE3}`}))}async*read(ids,references,thin){let onUnreadable=(id,why)=>this.addUnreadable(id,why),visitor={onBody:({type,id},bytes,[start,end])=>{let range={
start,end};type!=="tree"?references.checkHeader(bytes,range):references.checkTree(bytes,range)||this.addUnreadable(id,"the tree ends in the middle of an entry")},
onObject:({type,id})=>{type==="commit"&&this.commits.add(id)},onMissing:id=>onUnreadable(id,thin.has(id)?THIN:"git cannot read it"),onOversize:(id,size)=>this.#log.
add("objects over --max-size",{where:nameObject(id),message:overMaxSize(size)}),onBroken:id=>onUnreadable(id,"git ended in the middle of it")};try{let query={repository:this.#repository,
limits:this.#settings,visitor,onUnreadable,silence:this.#settings.silence};yield*readObjects(query,ids)}catch(error){this.#log.add("failures",{where:"history",message:`\
not all objects could be read: ${messageOf(error)}; ${CURE3}`})}}};init_define_WORKFLOWS();function listNewcomers(before,now,known){let ids=new Set;for(let{id}of now.loose)id.length===known.idSize*2&&!isKnown(known,Buffer.from(id,"hex"),0)&&ids.add(id);
let seen=new Set(before.packs);for(let stem of now.packs)if(!seen.has(stem))for(let id of listUnknown(stem,known))ids.add(id);return ids}function*listUnknown(stem,known){
let index=tryIndex(stem,known.idSize);if(index===void 0)return;let{bytes,ids,stride}=index.idTable;for(let position=0;position<index.count;position++)isKnown(known,
bytes,ids+position*stride)||(yield idAt(index,position))}function tryIndex(stem,idSize){try{return openIndex(stem,idSize)}catch{return}}init_define_WORKFLOWS();import{statSync as statSync2}from"node:fs";function sizeOfTables({packs,loose},idSize){return packs.map(stem=>statSync2(`${stem}.idx`,{throwIfNoEntry:!1})?.size??0).reduce((sum,size)=>sum+size+MOST_HEADS,
loose.length*idSize+MOST_HEADS)}function openPacks(repository,settings,{store=listObjectStoreOf(repository),done}){let idSize=repository.objectFormat==="sha256"?
32:20,room=new IdRoom(sizeOfTables(store,idSize)),indexes=store.packs.map(stem=>openIndex(stem,idSize,room.allocate)),listAll2=()=>listAllIds(indexes,store.loose,
idSize),leavingOut=done?.ids.idSize===idSize?new LeavingOut(done,listAll2()):void 0,isResting=indexes.map(index=>leavingOut?.isAllDone(index)===!0),open=resting2=>store.
packs.flatMap((stem,i)=>isResting[i]===resting2?[openPack(stem,idSize,indexes[i])]:[]),packs=open(!1),circular=markDuplicates(packs),looseIds=store.loose.map(({
id})=>id),looseTable=createIdTable(looseIds,idSize,room.allocate),known=room.known(idSize,[...indexes.map(({idTable})=>idTable),looseTable]);return{repository,settings,
store,packs,resting:()=>{let rest=open(!0);return rest.length>0&&markDuplicates([...packs,...rest]),rest},leavingOut,known,circular,listAll:listAll2}}init_define_WORKFLOWS();import{closeSync as closeSync2}from"node:fs";var ROOM=96*1024*1024,TYPE_NAMES=["","commit","tree","blob","tag"],StoredObjects=class{core=new UnpackCore(ROOM);idSize;count;#packs;#loose;#looseTypes=[];#tables;#firsts;constructor(idSize,packs,loose){
this.idSize=idSize,this.#packs=packs,this.#loose=loose.toSorted((a,b)=>a.id<b.id?-1:1);let looseIds=this.#loose.map(({id})=>id);this.#tables=[...packs.map(({index})=>index.
idTable),createIdTable(looseIds,idSize)];let firsts=[0];for(let{index}of packs)firsts.push((firsts.at(-1)??0)+index.count);this.#firsts=firsts,this.count=(firsts.
at(-1)??0)+loose.length}find(bytes,at){for(let i=0;i<this.#tables.length;i++){let position=findId(this.#tables[i],this.idSize,bytes,at);if(position>=0)return this.#firsts[i]+
position}return-1}withId(number,use){let i=this.#tables.length-1;for(;i>0&&this.#firsts[i]>number;)i--;let{bytes,ids,stride}=this.#tables[i];return use(bytes,ids+
(number-this.#firsts[i])*stride)}idOf(number){return this.withId(number,(bytes,at)=>Buffer.from(bytes.buffer,bytes.byteOffset+at,this.idSize).toString("hex"))}visit(type,visit,wanted){
for(let[i,pack]of this.#packs.entries())this.#visitPack(pack,type,{visit,first:this.#firsts[i],wanted});this.#visitLoose(type,visit,wanted)}#visitPack(pack,type,{
visit,first,wanted}){let{positions}=pack.table,numberOf=entry=>first+positions[entry],pruned=wanted&&pruneTable(pack.table,listSkipped(pack.table,type,entry=>wanted[numberOf(
entry)]===0)),table=pruned?.table??pack.table,file=openRegular(pack.path);try{let visitor={whole:(entry,object)=>(visit(numberOf(entry),object),!0),changed:()=>!0,
oversize:()=>{},unreadable:(_,reason)=>{throw new CorruptPack(reason)}},walker=new DeltaWalker(new Unpacker(file,table,this.core),table,visitor,LIMITS),{types,bases,
weights}=table;for(let entry=0;entry<table.count;entry++){let isStart=bases[entry]<0||weights[entry]>HEAVY;types[entry]===type&&isStart&&pruned?.needed[entry]!==
0&&walker.walk(entry)}}finally{closeSync2(file)}}#visitLoose(type,visit,wanted){let first=this.#firsts.at(-1);for(let[position,{path}]of this.#loose.entries()){
let known=this.#looseTypes[position];if(wanted?.[first+position]===0||known!==void 0&&known!==TYPE_NAMES[type])continue;let object=readLoose(path,1/0);if(typeof object==
"string")throw new CorruptPack(object);if(this.#looseTypes[position]=object.type,object.type!==TYPE_NAMES[type])continue;let content=object.bytes.subarray(object.
start);this.core.reserve(ARENA+content.length),this.core.bytes.set(content,ARENA),visit(first+position,{start:ARENA,end:ARENA+content.length})}}};function listSkipped({
types,count},type,isSkipped){let skipped=new Uint8Array(count);for(let entry=0;entry<count;entry++)(types[entry]!==type||isSkipped(entry))&&(skipped[entry]=1);return skipped}
function openStored({known,packs,resting},loose){try{return new StoredObjects(known.idSize,[...packs,...resting()],loose)}catch{return}}var LIMITS={margin:0,sparse:!1,
maxSize:1/0,weight:HEAVY};var LOOSE_BATCH=256;function openPackReader(repository,settings,reading={}){let opened=openPacks(repository,settings,reading),reader=new PackReader(opened);return{
items:()=>reader.items(),rest:learned=>reader.rest(learned),problems:()=>reader.log.list(),commits:()=>reader.commits(),stored:()=>reader.stored(),...opened.leavingOut===
void 0?{}:{total:()=>reader.total},settle:(again,hasNames)=>reader.settle(again,hasNames)}}var PackReader=class{log=new ProblemLog;#opened;#git;#walks;#loose;#looseCommits=new Set;#unread=new Set;#isWhole=!1;#newcomers=new Set;#brokenRefs;constructor(opened){
let{repository,settings,packs,leavingOut}=opened;this.#opened=opened,this.#git=new GitFallback(repository,settings,this.log),this.#walks=packs.map(pack=>leavingOut?.
walk(pack)??walkAll(pack));let loose=this.#listLoose();this.#loose=leavingOut?.listLoose(loose)??loose;for(let problem of opened.store.problems)this.log.add("un\
readable folders",problem)}get total(){return this.#walks.reduce((sum,{objects})=>sum+objects,this.#loose.length)}async*items(){let{known,repository}=this.#opened,
areRefsRead=!1;this.#brokenRefs=findBrokenRefs(repository,this).finally(()=>areRefsRead=!0);for(let{pack,entries}of this.#walks)for(let walk of entries())yield{
kind:"pack",pack,known,entries:walk},areRefsRead||await setImmediate2();for(let at=0;at<this.#loose.length;at+=LOOSE_BATCH)yield{kind:"loose",known,files:this.#loose.
slice(at,at+LOOSE_BATCH)}}async*rest(learned){let{repository,known,packs,circular}=this.#opened;for(let{commits}of learned)for(let id of commits)this.#looseCommits.
add(id);this.#reportCircular();let outside=new Set(packs.flatMap(pack=>idsOfType(pack,OUTSIDE,!0)));this.#unread=new Set([...outside,...learned.flatMap(each=>each.
unread.map(({id})=>id))]);let references=new ReferenceChecker(known);this.#unread.size>0&&(yield*this.#git.read(this.#unread,references,outside));let brokenRefs=yield*this.#readNewcomers(
references),named=[...references.takeAbsent(),...learned.flatMap(each=>each.absent)],absent=new Set(named.filter(id=>!this.#newcomers.has(id)));this.#isWhole=absent.
size===0&&circular.size===0;let presence={has:this.has,absent:circular.size>0?0:absent.size};if(presence.absent<absent.size){let message=`${absent.size} named o\
bjects are missing: ${CURE3}`;this.log.add("missing objects",{where:"history",message})}let found=await findConnectivityProblems(repository,presence,brokenRefs);
for(let{kind,problem}of found)this.log.add(kind,problem)}async*#readNewcomers(references){let{repository,known,store}=this.#opened;if(holdSame(store,listObjectStoreOf(
repository)))return this.#brokenRefs;let broken=await findBrokenRefs(repository,this);return this.#newcomers=listNewcomers(store,listObjectStoreOf(repository),known),
this.#newcomers.size>0&&(yield*this.#git.read(this.#newcomers,references,new Set)),broken.filter(({id})=>id===void 0||!this.has(id))}has=id=>isKnown(this.#opened.
known,Buffer.from(id,"hex"),0)||this.#newcomers.has(id);commits(){let list=new IdList(this.#opened.known.idSize*2);if(this.#opened.circular.size>0)return list;for(let pack of[
...this.#opened.packs,...this.#openResting()])for(let id of idsOfType(pack,COMMIT,!0))this.#unread.has(id)||list.add(id);for(let id of new Set([...this.#looseCommits,
...this.#git.commits]))list.add(id);return list}stored(){if(!(!this.#isWhole||this.#unread.size+this.#newcomers.size>0))return openStored(this.#opened,this.#listLoose())}settle(again,hasNames){
let{circular,known,listAll:listAll2}=this.#opened,all=listAll2(),left=[...again,...this.#unread,...circular,...this.#looseCommits],ids=subtractIds(all,sortIds(left,
known.idSize));return{objects:all.count,read:this.total,done:{ids,whole:this.#isWhole&&!hasNames}}}#openResting(){try{return this.#opened.resting()}catch(error){
return this.log.add("failures",{where:"history",message:`not all commits could be listed: ${messageOf(error)}`}),[]}}#listLoose(){let{store,known}=this.#opened,
seen=new Set;return store.loose.filter(({id})=>id.length!==known.idSize*2||seen.has(id)?!1:(seen.add(id),!this.#isPacked(id)))}#isPacked(id){let{circular,known,
packs}=this.#opened,bytes=Buffer.from(id,"hex");return circular.has(id)?packs.some(({index,table})=>{let position=findId(index.idTable,index.idSize,bytes,0);return position>=
0&&table.types[entryAt(table,offsetAt(index,position))]!==0}):isKnown({...known,tables:known.tables.slice(0,-1)},bytes,0)}#reportCircular(){let{circular,store}=this.#opened,
loose=new Set(circular.size===0?[]:store.loose.map(({id})=>id));for(let id of circular)!loose.has(id)&&!this.#isPacked(id)&&this.#git.addUnreadable(id,"it is a \
delta of itself")}};function openObjectReader(repository,settings,reading){if(!hasUnpackCore)return openObjectStream(repository,settings);try{return openPackReader(repository,settings,
reading)}catch(error){let reader=openObjectStream(repository,settings);if(!(error instanceof CorruptPack))return reader;let problem={where:"history",message:`da\
maged pack: ${messageOf(error)}; run git fsck, then git repack -ad`};return{...reader,problems:()=>[problem,...reader.problems()]}}}init_define_WORKFLOWS();import{closeSync as closeSync3,readSync}from"node:fs";function countObjects({packs,loose}){let head=Buffer.alloc(INDEX_HEAD);return packs.reduce((sum,stem)=>sum+countPacked(stem,head),loose.length)}function countPacked(stem,head){
try{let file=openRegular(`${stem}.idx`);try{return readSync(file,head,0,INDEX_HEAD,0)<INDEX_HEAD?0:countIndexed(head)}finally{closeSync3(file)}}catch{return 0}}init_define_WORKFLOWS();init_define_WORKFLOWS();import{lstatSync,readdirSync as readdirSync3}from"node:fs";import{join as join3}from"node:path";var MAX_DEPTH=64,DERIVED=/^(?:multi-pack-index.*|.*\.(?:idx|rev|bitmap|mtimes|keep|promisor)|commit-graphs?|packs)$/,CONFIG=/^config(?:\.worktree)?$/,DAEMON_SOCKET="\
fsmonitor--daemon.ipc";function*listGitDirFiles(gitDir,hooks){yield*listGitDir({root:gitDir,configOnly:!1,...hooks},"",0)}function listConfigFiles(directory){return lstatSync(
join3(directory,".git"),{throwIfNoEntry:!1})?.isDirectory()===!0?[...listGitDir({root:directory,configOnly:!0,onUnlisted:()=>{},onSubmodule:()=>{}},".git",0)]:[]}
function*listGitDir(walk,folder,depth){for(let{path,name,isFolder}of readFolder(walk,folder))if(name!==DAEMON_SOCKET)if(!isFolder)yield*listFile(walk,path,name);else if(name===
"modules")yield*listModules(walk,path,depth+1);else if(name==="worktrees")yield*listWorktrees(walk,path,depth+1);else{if(walk.configOnly)continue;name==="object\
s"?yield*listObjects2(walk,path,depth+1):yield*listAll(walk,path,depth+1)}}function*listFile({configOnly},path,name){(!configOnly||CONFIG.test(String(name)))&&(yield path)}
function*listWorktrees(walk,folder,depth){for(let{path,name,isFolder}of readFolder(walk,folder))isFolder?isTooDeep(walk,path,depth)||(yield*listGitDir(walk,path,
depth+1)):yield*listFile(walk,path,name)}function*listModules(walk,folder,depth){for(let{path,name:own,isFolder}of readFolder(walk,folder))if(!isFolder)yield*listFile(
walk,path,own);else{if(isTooDeep(walk,path,depth))continue;readFolder(walk,path).some(({name})=>name==="HEAD")?(walk.onSubmodule(joinRaw(walk.root,path)),yield*listGitDir(
walk,path,depth+1)):yield*listModules(walk,path,depth+1)}}function*listObjects2(walk,folder,depth){for(let{path,name,isFolder}of readFolder(walk,folder))isFolder?
name==="pack"||name==="info"?yield*listUnread(walk,path,depth+1):/^[0-9a-f]{2}$/.test(String(name))||(yield*listAll(walk,path,depth+1)):yield path}function*listUnread(walk,folder,depth){
let entries=readFolder(walk,folder),names=new Set(entries.map(({name})=>name));for(let{path,name,isFolder}of entries){if(DERIVED.test(String(name)))continue;let[
,stem]=/^(.*)\.pack$/s.exec(String(name))??[];isFolder?yield*listAll(walk,path,depth+1):(stem===void 0||!names.has(`${stem}.idx`))&&(yield path)}}function*listAll(walk,folder,depth){
if(!isTooDeep(walk,folder,depth))for(let{path,isFolder}of readFolder(walk,folder))isFolder?yield*listAll(walk,path,depth+1):yield path}function isTooDeep({root,
onUnlisted},folder,depth){return depth<=MAX_DEPTH?!1:(onUnlisted(joinRaw(root,folder),"nested too deeply to be read"),!0)}function readFolder({root,onUnlisted},folder){
let absolute=folder===""?root:joinRaw(root,folder);try{return readdirSync3(nativePath(absolute),{withFileTypes:!0,encoding:"buffer"}).map(entry=>{let name=toRawPath(
entry.name);return{path:folder===""?name:joinFolder(folder,name),name,isFolder:entry.isDirectory()}})}catch(error){return codeOf(error)!=="ENOENT"&&onUnlisted(absolute,
reasonOf(error)),[]}}function joinFolder(folder,name){return typeof folder=="string"?joinRaw(folder,name):new Uint8Array(Buffer.concat([folder,Buffer.from("/"),
Buffer.from(name)]))}function nativePath(path){return typeof path=="string"?path:Buffer.from(path.buffer,path.byteOffset,path.byteLength)}var BATCH=64,GitDirFiles=class{#repository;#log=new ProblemLog;#submodules=[];total=0;constructor(repository){this.#repository=repository}problems(){return this.#log.
list()}submodules(){return this.#submodules}*items(){let{commonDir,gitDir}=this.#repository,hooks={onUnlisted:(where,message)=>this.#report(where,message),onSubmodule:path=>{
this.#submodules.push(this.#show(path))}};for(let root of isWithin(gitDir,commonDir)?[commonDir]:[commonDir,gitDir]){let paths=[];for(let path of listGitDirFiles(
root,hooks))this.total+=1,!(paths.push(path)<BATCH)&&(yield{kind:"files",root,paths},paths=[]);paths.length>0&&(yield{kind:"files",root,paths})}}place(hit){return hit.
origin.kind!=="file"?[]:[placeHit(hit,{path:this.#show(hit.origin.path),object:"git-dir"})]}#show(path){let{root,commonDir}=this.#repository;return pathFrom(root??
commonDir,path)}#report(path,message){this.#log.add("unreadable folders",{where:this.#show(path),message})}};function openHistory(repository,settings,{reader,done}={}){let store=listObjectStoreOf(repository),files=new GitDirFiles(repository),failures=[],opened=reader,objects=()=>opened??=
openObjectReader(repository,settings,{store,done}),total=done===void 0?countObjects(store):void 0;return{scope:"history",items:async function*(){yield*files.items(),
total=objects().total?.()??total,yield*objects().items()},place:async hits=>[...hits.flatMap(hit=>files.place(hit)),...await placeInObjects(repository,objects(),
hits,failures)],glimpse:hits=>hits.flatMap(hit=>glimpse(hit,files)),problems:()=>[...files.problems(),...opened?.problems()??[],...failures],total:()=>total&&total+
files.total,settle:outcome=>settle(objects(),outcome),done:()=>opened?.done?.(),rest:learned=>objects().rest?.(learned)??NOTHING,ignoredFiles:()=>0,excludedFiles:()=>0,
get repository(){return{...repositoryFacts(repository),...besides(store.alternates,files.submodules())}}}}function besides(alternates,submodules){return{...alternates.
length===0?{}:{alternates},...submodules.length===0?{}:{submodules}}}var NOTHING=(async function*(){})();function glimpse(hit,files){return hit.origin.kind==="o\
bject"?placeObjects([hit],()=>[]):files.place(hit)}function settle(reader,{hits,problems}){let again=new Set;for(let{origin}of hits)origin.kind==="object"&&again.
add(origin.id);for(let{object}of problems)object!==void 0&&again.add(object);let hasNames=hits.some(({origin})=>origin.kind==="object"&&origin.name!==void 0);return reader.
settle?.(again,hasNames)}async function placeInObjects(repository,reader,all,failures){let hits=all.filter(({origin})=>origin.kind==="object");if(hits.length===
0)return[];let tokens=new Map;for(let{origin,match}of hits){if(origin.kind!=="object")continue;let holders=tokens.get(keyOf(match))??[];tokens.set(keyOf(match),
holders);let{id,type,name}=origin;holders.push({id,type,...name===void 0?{}:{name:pathText(name)}})}let query={repository,commits:()=>reader.commits(),stored:reader.
stored?.(),tokens},{places,histories,cut}=await attribute(query).catch(error=>tellFailure(error,failures));return cut!==void 0&&failures.push({where:"history",message:`\
where the tokens lie is not told whole: without ${cut}`}),placeObjects(hits,id=>places.get(id)??[]).map(placed=>{let history=histories.get(keyOf(placed.match));
return history===void 0?placed:{...placed,history}})}function tellFailure(error,failures){if(!(error instanceof GitError))throw error;let message=`which commits\
 brought the tokens could not be told: ${error.message}`;return failures.push({where:"history",message}),{places:new Map,histories:new Map}}function keyOf({ruleId,
token}){return`${ruleId}\0${token}`}init_define_WORKFLOWS();init_define_WORKFLOWS();async function listStaged(repository){let top=repository.root===void 0?repository:{...repository,directory:repository.root},[changed,unmerged]=await Promise.all(
[listIndexChanges(repository,repository.head??emptyTree(repository.objectFormat)),listUnmerged(top)]);return[...changed,...unmerged].flatMap(({after,isNew,path})=>after!==
void 0||isNew?[{blob:after,path}]:[])}function openStaged(repository,settings,cwd=process.cwd()){let{root=repository.directory,bare,gitDir}=repository;if(bare)throw new UserError(`${gitDir}: a bare \
repository has no index: scan it with --history`);let show=path=>pathFrom(cwd,joinRaw(root,path),root),objects=new NamedObjects(repository,settings,show);return{
scope:"staged",items:async function*(){try{for(let{blob,path}of await listStaged(repository)){let place={path:show(path),object:"blob",...blob===void 0?{}:{blob}};
blob!==void 0&&objects.add(blob,place),objects.addPath(path,place)}}catch(error){objects.report("index",`cannot be listed: ${messageOf(error)}`)}let names=objects.
names();names!==void 0&&(yield names),yield*objects.read()},place:async hits=>placeObjects(hits,id=>objects.placesOf(id)),problems:()=>objects.problems(),nameProblem:problem=>objects.
nameProblem(problem),total:()=>objects.total(),ignoredFiles:()=>0,excludedFiles:()=>0,repository:{...repositoryFacts(repository),prefix:prefixOf(root,cwd)}}}init_define_WORKFLOWS();var STDIN_PATH="<stdin>";function openStdin(chunks){return{scope:"stdin",items:async function*(){yield{kind:"stream",origin:{kind:"stdin"},chunks}},place:async hits=>hits.
map(hit=>placeHit(hit,{path:STDIN_PATH})),problems:()=>[],total:()=>{},ignoredFiles:()=>0,excludedFiles:()=>0,repository:void 0}}init_define_WORKFLOWS();init_define_WORKFLOWS();import{realpathSync,statSync as statSync3}from"node:fs";import{basename,dirname,join as join4,resolve as resolve3}from"node:path";init_define_WORKFLOWS();import{relative}from"node:path";async function isIgnored(directory,repository){let{root}=repository;if(root===void 0||root===directory)return!1;let location={...repository,directory:root,input:`${relative(
root,directory)}/\0`},answer=await quietly(readGit(["check-ignore","-z","--stdin"],location),void 0);return answer!==void 0&&answer.length>0}init_define_WORKFLOWS();var import_fast_glob=__toESM(require_out4(),1);import{readdirSync as readdirSync4}from"node:fs";var EVERYTHING=String.raw`**/*([\s\S])`;function listDirectory(directory,onUnreadable){let readdirOrReport=(path,options)=>{try{return readdirSync4(path,options).
filter(({name})=>name!==".git")}catch(error){return onUnreadable(path,reasonOf(error)),[]}};return import_fast_glob.default.sync(EVERYTHING,{cwd:directory,dot:!0,
followSymbolicLinks:!1,onlyFiles:!1,objectMode:!0,unique:!1,fs:{readdirSync:readdirOrReport}}).filter(({dirent})=>dirent.isFile()||dirent.isSymbolicLink()).map(
({path})=>path)}init_define_WORKFLOWS();var SparseFiles=class{#settings;#repositories=[];constructor(settings){this.#settings=settings}async*read(repository,files,show){if(files.length===0)return;let objects=new NamedObjects(
repository,this.#settings,show);this.#repositories.push(objects);for(let{blob,path}of files){let place={path:show(path),object:"blob",blob};objects.add(blob,place),
objects.addPath(path,place)}let names=objects.names();names!==void 0&&(yield names),yield*objects.read()}placesOf(id){return this.#repositories.flatMap(objects=>objects.
placesOf(id))}problems(){return this.#repositories.flatMap(objects=>objects.problems())}nameProblem(problem){for(let objects of this.#repositories){let named=objects.
nameProblem(problem);if(named!==problem)return named}return problem}};var BATCH2=64,TreeLister=class{problems=[];total=0;ignored=0;absent=[];excluded=0;sparse;#request;#top;#seen=new Set;constructor(request,top,settings){this.#request=
request,this.#top=top,this.sparse=new SparseFiles(settings)}async*items(){let directories=[];for(let typed of this.#request.paths){let path=this.#resolve(typed);
path?.directory===!0?directories.push(path.absolute):path!==void 0&&(yield*this.#nameFile(path.absolute))}for(let directory of directories)yield*this.#listFolder(
directory,!0)}#resolve(typed){let absolute=resolve3(this.#request.cwd,typed);try{let stats=statSync3(absolute),refusal=stats.isDirectory()?void 0:refuseType(stats);
if(refusal===void 0)return{absolute:realpathSync(absolute),directory:stats.isDirectory()};this.#report(absolute,isPipe(stats)?`${refusal}: pipe it to --stdin`:refusal)}catch(error){
this.#report(absolute,reasonOf(error))}}async*#listFolder(directory,named){if(!this.#request.useIgnore){yield*this.#listAll(directory);return}let repository=await findRepository(
directory);repository?.bare===!0&&(this.#report(directory,"a bare repository has no working tree: scan it with --history"),isWithin(directory,repository.gitDir))||
(repository?.root===void 0||named&&await isIgnored(directory,repository)?yield*this.#listPlain(directory):yield*this.#listTracked(directory,repository,named))}async*#listTracked(directory,repository,named){
let listing=await listWorkingTree(directory,repository).catch(error=>{this.#report(directory,messageOf(error))});if(listing===void 0)return;let{files,ignored,nested,
warnings}=listing;for(let warning of warnings)this.#report(directory,`not read whole: git says ${warning}`);if(named&&directory!==repository.root&&files.length+
nested.length===0&&ignored>0){yield*this.#listPlain(directory);return}this.ignored+=ignored,yield*this.#batches(directory,[...files,...listConfigFiles(directory)]),
yield*this.#readAbsent(directory,repository,listing);for(let path of nested)yield*this.#listNested(joinRaw(directory,path))}async*#listAll(directory){yield*this.#listPlain(
directory);let repository=await findRepository(directory).catch(()=>{});if(repository?.root===void 0)return;let listing=await listWorkingTree(directory,repository).
catch(()=>{});listing!==void 0&&(yield*this.#readAbsent(directory,repository,listing))}*#listPlain(directory){let files=listDirectory(directory,(path,message)=>this.#report(
path,message));yield*this.#batches(directory,[...files,...listConfigFiles(directory)])}async*#readAbsent(directory,repository,{sparse,absent}){let show=path=>this.#show(
joinRaw(directory,path));this.absent.push(...absent.map(show).filter(path=>this.#request.accepts(path))),yield*this.sparse.read(repository,sparse.filter(({path})=>this.#request.
accepts(show(path))),show)}async*#listNested(path){let directory=pathText(path);typeof path!="string"?this.#report(directory,"its name is not valid UTF-8: renam\
e it so that it can be opened"):yield*this.#listOwn(directory)}async*#listOwn(directory){let repository=await findRepository(directory).catch(error=>this.#report(
directory,messageOf(error)));this.#request.useIgnore&&repository?.root===realpathSync(directory)?yield*this.#listTracked(directory,repository,!1):yield*this.#listPlain(
directory)}*#nameFile(absolute){this.#isNew(absolute)&&(this.total+=1,yield this.#item({root:dirname(absolute),paths:[basename(absolute)],named:!0}))}*#batches(root,paths){
let wanted=this.#request.accepts===acceptAll&&this.#request.paths.length<2?paths:paths.filter(path=>this.#isWanted(joinRaw(root,path)));this.total+=wanted.length;
for(let at=0;at<wanted.length;at+=BATCH2)yield this.#item({root,paths:wanted.slice(at,at+BATCH2)})}#item(files){return{kind:"files",...files,...this.#top===void 0?
{}:{top:this.#top}}}#isWanted(absolute){return this.#isNew(absolute)?this.#request.accepts(this.#show(absolute))?!0:(this.excluded+=1,!1):!1}#isNew(absolute){if(this.#request.
paths.length<2)return!0;let key=join4(pathText(absolute));return!this.#seen.has(key)&&this.#seen.add(key)!==void 0}#show(absolute){return pathFrom(this.#request.
cwd,absolute,this.#top)}#report(absolute,message){this.problems.push({where:this.#show(absolute),message})}};function openTree(request,settings){let{cwd,repository}=request,top=repository&&topOf(cwd,repository.prefix),lister=new TreeLister(request,top,settings);return{
scope:"tree",items:()=>lister.items(),place:async hits=>hits.flatMap(hit=>hit.origin.kind==="object"?placeObjects([hit],id=>lister.sparse.placesOf(id)):placeFile(
hit,cwd,top)),problems:()=>[...lister.problems,...lister.sparse.problems()],nameProblem:problem=>lister.sparse.nameProblem(problem),total:()=>lister.total,ignoredFiles:()=>lister.
ignored,excludedFiles:()=>lister.excluded,absentSubmodules:()=>[...new Set(lister.absent)],repository}}function placeFile(hit,cwd,top){let{origin}=hit;return origin.
kind!=="file"?placeHit(hit,{path:""}):placeHit(hit,{path:pathFrom(cwd,origin.path,top),...origin.isName?{object:"tree"}:{}})}function openSource(request,{repository,accepts,settings,done}){switch(request.scope){case"stdin":if(request.stdin===void 0)throw new UserError("--stdin needs a\
 stream on standard input");return openStdin(request.stdin);case"tree":return openTree({...request,accepts,repository:repository&&repositoryFacts(repository)},settings);case"\
history":return openHistory(required(repository,request),settings,{done});case"staged":return openStaged(required(repository,request),settings,request.cwd);case"\
range":return openRange(required(repository,request),request.range??"",settings)}}async function repositoryOf({scope,paths,cwd}){if(scope==="stdin")return;if(scope!==
"tree"&&paths.length>1)throw new UserError(`--${scope} takes one repository at a time; ${paths.length} paths were given`);let directory=scope==="tree"?cwd:resolve4(
cwd,paths[0]??".");return scope!=="tree"&&checkDirectory(directory,paths[0]??"."),findRepository(directory)}function checkDirectory(directory,typed){let facts=statSync4(
directory,{throwIfNoEntry:!1});if(facts===void 0)throw new UserError(`${typed}: no such directory`);if(!facts.isDirectory())throw new UserError(`${typed}: not a\
 directory; name files with --include`)}function required(repository,{scope,paths}){if(repository!==void 0)return repository;let place=paths[0]===void 0||paths[0]===
"."?"the current directory":paths[0];throw new UserError(`${place} is not in a git repository, which --${scope} needs`)}var WORKER=new URL("./worker.js",import.meta.url);async function scan(request,watchers={}){let settings=settingsOf(request),runner=new ItemRunner({start:{settings,
cwd:request.cwd},worker:WORKER,jobs:request.jobs});try{return isLargeHistory(request)&&runner.expectMuch(),await scanWith({runner,settings},request,watchers)}finally{
await runner.close()}}async function scanWith({runner,settings},request,{onFinding,...hooks}){let started=performance.now(),repository=await repositoryOf(request),
prefix=request.scope==="tree"||request.scope==="staged"?repository?.prefix??"":"",accepts=createPathFilter(request.include,request.exclude,prefix);await loadCustomRules(
settings);let state=await openStateOf(request,settings),source=openSource(request,{repository,accepts,settings,done:state?.earlier.done}),look=onFinding&&new FirstLook(
source,request,{repository,accepts},onFinding),seen=look===void 0?hooks:{...hooks,onHits:look.add.bind(look)},outcome=await scanSource(source,runner,seen);await look?.
end();let placed=outcome.hits.length===0?[]:await source.place(outcome.hits),{findings,...aside}=await sift(placed,request,{repository,accepts,files:source.excludedFiles()}),
recorded=state?.record(source,outcome),problems=[...source.problems(),...outcome.problems,...recorded?.problems??[]];return{scope:request.scope,...suppress(findings,
request.suppressions??{inline:!1}),...aside,problems,complete:problems.length===0&&!outcome.interrupted,interrupted:outcome.interrupted,stats:{...outcome.counts,
milliseconds:Math.round(performance.now()-started)},ignoredFiles:source.ignoredFiles(),...besides2(source),...filesBehind(request),...recorded===void 0?{}:{sinceScan:recorded.
sinceScan},...source.repository===void 0?{}:{repository:source.repository}}}async function openStateOf({sinceScan,cwd},settings){if(sinceScan===void 0)return;let{
openState}=await import("./chunk-VQ5S4GFV.js");return openState({file:sinceScan,cwd,settings,programs:[new URL(import.meta.url),WORKER]})}function settingsOf(request){
let{decodeDepth,maxSize,lineHash,customRules,closedArchives=!1,remarks=!1}=request,settings={decodeDepth,maxSize,lineHash,closedArchives,remarks};return customRules===
void 0?settings:{...settings,customRules}}function besides2({absentSubmodules}){let absent=absentSubmodules?.()??[];return absent.length===0?{}:{absentSubmodules:absent}}
function filesBehind({configFile,baselineFile}){return{...configFile===void 0?{}:{configFile},...baselineFile===void 0?{}:{baselineFile}}}export{scan};
