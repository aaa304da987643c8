import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{RULES}from"./chunk-QIA4BKHN.js";import{columnsOf,cutEnd,cutStart,wrapProse}from"./chunk-UQ4QJTIL.js";import{compileLater,sizeOfHistory}from"./chunk-XZK5EE4T.js";
import{parseChoice,parseGlob,parseRange,parseSize,parseStateFile,parseTarget,parseWhole}from"./chunk-U4XRQX6L.js";import{openRange}from"./chunk-ZSDTTT2K.js";
import{LeavingOut,findRepository,holdSame,idsOf,isWithin,listAllIds,listObjectStoreOf,markShared,openControl,pruneTable,repositoryFacts,sortIds,subtractIds,walkAll,
withoutCredentials}from"./chunk-DBXAA5U3.js";import{acceptAll,addOrganizations,broughtBy,carrierOf,comparePlaces,createPathFilter,describeToken,dropUnwanted,
formatClock,formatCount,formatDuration,formatNumber,idOf,organizationsOf,originOf,outerPath,placeText,readBaseline,require_micromatch,revocationUrl,shortObjectId,
styleOf,suppress,toFindings,wantsColor,wantsUnicode}from"./chunk-BB2XV6V3.js";import{fingerprintOf}from"./chunk-JA7EQBJC.js";import{asRule}from"./chunk-NIKXWIFR.js";
import{ARENA,COMMIT,CorruptPack,DeltaWalker,GITLINK_MODE,GitError,HEAVY,INDEX_HEAD,IdFinder,IdList,IdRoom,ItemRunner,KnownObjects,MAX_FOLDERS,NamedObjects,OUTSIDE,
ObjectFramer,ObjectNumbers,PRESENT,ProblemLog,REFERENCED,ReferenceChecker,TREE,UNSHALLOW,UnpackCore,Unpacker,attribute,checkObjectId,countIds,countIndexed,createIdTable,
emptyTree,entryAt,entryIds,findId,formatSize,foundAt,hasUnpackCore,idAt,idLength,isKnown,isMessage,isPipe,joinRaw,listIndexChanges,listObjects,listUnmerged,loadCustomRules,
markCommit,markTag,markTree,nameObject,offsetAt,openIndex,openPack,openRegular,overMaxSize,pathFrom,pathText,placeHit,placeObjects,prefixOf,quietly,readGit,readLoose,
readObjects,readShallow,refuseType,scanSource,sizeOfHeads,spawnGit,splitRecords,toRawPath,topOf,visitRefs}from"./chunk-JWXIQW5Q.js";import{readConfig}from"./chunk-ROGHHUVP.js";
import{findCarrier,listOrganizations}from"./chunk-TBFOT7FM.js";import{WORKER}from"./chunk-NVCMX4JE.js";import{CONFIDENCES,UsageError,UserError,VERSION,
codeOf,escapeText,exitCodeOf,isAtLeast,messageOf,quote,reasonOf}from"./chunk-JWT63C6Y.js";import{__commonJS,__require,__toESM}from"./chunk-7KLDJBVT.js";var require_array=__commonJS({"node_modules/fast-glob/out/utils/array.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.splitWhen=
exports.flatten=void 0;function flatten(items){return items.reduce((collection,item)=>[].concat(collection,item),[])}exports.flatten=flatten;function splitWhen(items,predicate){
let result=[[]],groupIndex=0;for(let item of items)predicate(item)?(groupIndex++,result[groupIndex]=[]):result[groupIndex].push(item);return result}exports.splitWhen=
splitWhen}});var require_errno=__commonJS({"node_modules/fast-glob/out/utils/errno.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.isEnoentCodeError=
void 0;function isEnoentCodeError(error){return error.code==="ENOENT"}exports.isEnoentCodeError=isEnoentCodeError}});var require_fs=__commonJS({"node_modules/fast-glob/out/utils/fs.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.createDirentFromStats=
void 0;var DirentFromStats=class{constructor(name,stats){this.name=name,this.isBlockDevice=stats.isBlockDevice.bind(stats),this.isCharacterDevice=stats.isCharacterDevice.
bind(stats),this.isDirectory=stats.isDirectory.bind(stats),this.isFIFO=stats.isFIFO.bind(stats),this.isFile=stats.isFile.bind(stats),this.isSocket=stats.isSocket.
bind(stats),this.isSymbolicLink=stats.isSymbolicLink.bind(stats)}};function createDirentFromStats(name,stats){return new DirentFromStats(name,stats)}exports.createDirentFromStats=
createDirentFromStats}});var require_path=__commonJS({"node_modules/fast-glob/out/utils/path.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.convertPosixPathToPattern=
exports.convertWindowsPathToPattern=exports.convertPathToPattern=exports.escapePosixPath=exports.escapeWindowsPath=exports.escape=exports.removeLeadingDotSegment=
exports.makeAbsolute=exports.unixify=void 0;var os=__require("os"),path=__require("path"),IS_WINDOWS_PLATFORM=os.platform()==="win32",LEADING_DOT_SEGMENT_CHARACTERS_COUNT=2,
POSIX_UNESCAPED_GLOB_SYMBOLS_RE=/(\\?)([()*?[\]{|}]|^!|[!+@](?=\()|\\(?![!()*+?@[\]{|}]))/g,WINDOWS_UNESCAPED_GLOB_SYMBOLS_RE=/(\\?)([()[\]{}]|^!|[!+@](?=\())/g,
DOS_DEVICE_PATH_RE=/^\\\\([.?])/,WINDOWS_BACKSLASHES_RE=/\\(?![!()+@[\]{}])/g;function unixify(filepath){return filepath.replace(/\\/g,"/")}exports.unixify=unixify;
function makeAbsolute(cwd,filepath){return path.resolve(cwd,filepath)}exports.makeAbsolute=makeAbsolute;function removeLeadingDotSegment(entry2){if(entry2.charAt(
0)==="."){let secondCharactery=entry2.charAt(1);if(secondCharactery==="/"||secondCharactery==="\\")return entry2.slice(LEADING_DOT_SEGMENT_CHARACTERS_COUNT)}return entry2}
exports.removeLeadingDotSegment=removeLeadingDotSegment;exports.escape=IS_WINDOWS_PLATFORM?escapeWindowsPath:escapePosixPath;function escapeWindowsPath(pattern){
return pattern.replace(WINDOWS_UNESCAPED_GLOB_SYMBOLS_RE,"\\$2")}exports.escapeWindowsPath=escapeWindowsPath;function escapePosixPath(pattern){return pattern.replace(
POSIX_UNESCAPED_GLOB_SYMBOLS_RE,"\\$2")}exports.escapePosixPath=escapePosixPath;exports.convertPathToPattern=IS_WINDOWS_PLATFORM?convertWindowsPathToPattern:convertPosixPathToPattern;
function convertWindowsPathToPattern(filepath){return escapeWindowsPath(filepath).replace(DOS_DEVICE_PATH_RE,"//$1").replace(WINDOWS_BACKSLASHES_RE,"/")}exports.
convertWindowsPathToPattern=convertWindowsPathToPattern;function convertPosixPathToPattern(filepath){return escapePosixPath(filepath)}exports.convertPosixPathToPattern=
convertPosixPathToPattern}});var require_is_extglob=__commonJS({"node_modules/is-extglob/index.js"(exports,module){module.exports=function(str){if(typeof str!="string"||str==="")return!1;for(var match;match=
/(\\).|([@?!+*]\(.*\))/g.exec(str);){if(match[2])return!0;str=str.slice(match.index+match[0].length)}return!1}}});var require_is_glob=__commonJS({"node_modules/is-glob/index.js"(exports,module){var isExtglob=require_is_extglob(),chars={"{":"}","(":")","[":"]"},strictCheck=function(str){
if(str[0]==="!")return!0;for(var index=0,pipeIndex=-2,closeSquareIndex=-2,closeCurlyIndex=-2,closeParenIndex=-2,backSlashIndex=-2;index<str.length;){if(str[index]===
"*"||str[index+1]==="?"&&/[\].+)]/.test(str[index])||closeSquareIndex!==-1&&str[index]==="["&&str[index+1]!=="]"&&(closeSquareIndex<index&&(closeSquareIndex=str.
indexOf("]",index)),closeSquareIndex>index&&(backSlashIndex===-1||backSlashIndex>closeSquareIndex||(backSlashIndex=str.indexOf("\\",index),backSlashIndex===-1||
backSlashIndex>closeSquareIndex)))||closeCurlyIndex!==-1&&str[index]==="{"&&str[index+1]!=="}"&&(closeCurlyIndex=str.indexOf("}",index),closeCurlyIndex>index&&(backSlashIndex=
str.indexOf("\\",index),backSlashIndex===-1||backSlashIndex>closeCurlyIndex))||closeParenIndex!==-1&&str[index]==="("&&str[index+1]==="?"&&/[:!=]/.test(str[index+
2])&&str[index+3]!==")"&&(closeParenIndex=str.indexOf(")",index),closeParenIndex>index&&(backSlashIndex=str.indexOf("\\",index),backSlashIndex===-1||backSlashIndex>
closeParenIndex))||pipeIndex!==-1&&str[index]==="("&&str[index+1]!=="|"&&(pipeIndex<index&&(pipeIndex=str.indexOf("|",index)),pipeIndex!==-1&&str[pipeIndex+1]!==
")"&&(closeParenIndex=str.indexOf(")",pipeIndex),closeParenIndex>pipeIndex&&(backSlashIndex=str.indexOf("\\",pipeIndex),backSlashIndex===-1||backSlashIndex>closeParenIndex))))
return!0;if(str[index]==="\\"){var open2=str[index+1];index+=2;var close=chars[open2];if(close){var n=str.indexOf(close,index);n!==-1&&(index=n+1)}if(str[index]===
"!")return!0}else index++}return!1},relaxedCheck=function(str){if(str[0]==="!")return!0;for(var index=0;index<str.length;){if(/[*?{}()[\]]/.test(str[index]))return!0;
if(str[index]==="\\"){var open2=str[index+1];index+=2;var close=chars[open2];if(close){var n=str.indexOf(close,index);n!==-1&&(index=n+1)}if(str[index]==="!")return!0}else
index++}return!1};module.exports=function(str,options){if(typeof str!="string"||str==="")return!1;if(isExtglob(str))return!0;var check2=strictCheck;return options&&
options.strict===!1&&(check2=relaxedCheck),check2(str)}}});var require_glob_parent=__commonJS({"node_modules/glob-parent/index.js"(exports,module){"use strict";var isGlob=require_is_glob(),pathPosixDirname=__require("path").
posix.dirname,isWin32=__require("os").platform()==="win32",slash="/",backslash=/\\/g,enclosure=/[\{\[].*[\}\]]$/,globby=/(^|[^\\])([\{\[]|\([^\)]+$)/,escaped=/\\([\!\*\?\|\[\]\(\)\{\}])/g;
module.exports=function(str,opts){var options=Object.assign({flipBackslashes:!0},opts);options.flipBackslashes&&isWin32&&str.indexOf(slash)<0&&(str=str.replace(
backslash,slash)),enclosure.test(str)&&(str+=slash),str+="a";do str=pathPosixDirname(str);while(isGlob(str)||globby.test(str));return str.replace(escaped,"$1")}}});var require_pattern=__commonJS({"node_modules/fast-glob/out/utils/pattern.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
isAbsolute=exports.partitionAbsoluteAndRelative=exports.removeDuplicateSlashes=exports.matchAny=exports.convertPatternsToRe=exports.makeRe=exports.getPatternParts=
exports.expandBraceExpansion=exports.expandPatternsWithBraceExpansion=exports.isAffectDepthOfReadingPattern=exports.endsWithSlashGlobStar=exports.hasGlobStar=exports.
getBaseDirectory=exports.isPatternRelatedToParentDirectory=exports.getPatternsOutsideCurrentDirectory=exports.getPatternsInsideCurrentDirectory=exports.getPositivePatterns=
exports.getNegativePatterns=exports.isPositivePattern=exports.isNegativePattern=exports.convertToNegativePattern=exports.convertToPositivePattern=exports.isDynamicPattern=
exports.isStaticPattern=void 0;var path=__require("path"),globParent=require_glob_parent(),micromatch=require_micromatch(),GLOBSTAR="**",ESCAPE_SYMBOL="\\",COMMON_GLOB_SYMBOLS_RE=/[*?]|^!/,
REGEX_CHARACTER_CLASS_SYMBOLS_RE=/\[[^[]*]/,REGEX_GROUP_SYMBOLS_RE=/(?:^|[^!*+?@])\([^(]*\|[^|]*\)/,GLOB_EXTENSION_SYMBOLS_RE=/[!*+?@]\([^(]*\)/,BRACE_EXPANSION_SEPARATORS_RE=/,|\.\./,
DOUBLE_SLASH_RE=/(?!^)\/{2,}/g;function isStaticPattern(pattern,options={}){return!isDynamicPattern(pattern,options)}exports.isStaticPattern=isStaticPattern;function isDynamicPattern(pattern,options={}){
return pattern===""?!1:!!(options.caseSensitiveMatch===!1||pattern.includes(ESCAPE_SYMBOL)||COMMON_GLOB_SYMBOLS_RE.test(pattern)||REGEX_CHARACTER_CLASS_SYMBOLS_RE.
test(pattern)||REGEX_GROUP_SYMBOLS_RE.test(pattern)||options.extglob!==!1&&GLOB_EXTENSION_SYMBOLS_RE.test(pattern)||options.braceExpansion!==!1&&hasBraceExpansion(
pattern))}exports.isDynamicPattern=isDynamicPattern;function hasBraceExpansion(pattern){let openingBraceIndex=pattern.indexOf("{");if(openingBraceIndex===-1)return!1;
let closingBraceIndex=pattern.indexOf("}",openingBraceIndex+1);if(closingBraceIndex===-1)return!1;let braceContent=pattern.slice(openingBraceIndex,closingBraceIndex);
return BRACE_EXPANSION_SEPARATORS_RE.test(braceContent)}function convertToPositivePattern(pattern){return isNegativePattern(pattern)?pattern.slice(1):pattern}exports.
convertToPositivePattern=convertToPositivePattern;function convertToNegativePattern(pattern){return"!"+pattern}exports.convertToNegativePattern=convertToNegativePattern;
function isNegativePattern(pattern){return pattern.startsWith("!")&&pattern[1]!=="("}exports.isNegativePattern=isNegativePattern;function isPositivePattern(pattern){
return!isNegativePattern(pattern)}exports.isPositivePattern=isPositivePattern;function getNegativePatterns(patterns){return patterns.filter(isNegativePattern)}exports.
getNegativePatterns=getNegativePatterns;function getPositivePatterns(patterns){return patterns.filter(isPositivePattern)}exports.getPositivePatterns=getPositivePatterns;
function getPatternsInsideCurrentDirectory(patterns){return patterns.filter(pattern=>!isPatternRelatedToParentDirectory(pattern))}exports.getPatternsInsideCurrentDirectory=
getPatternsInsideCurrentDirectory;function getPatternsOutsideCurrentDirectory(patterns){return patterns.filter(isPatternRelatedToParentDirectory)}exports.getPatternsOutsideCurrentDirectory=
getPatternsOutsideCurrentDirectory;function isPatternRelatedToParentDirectory(pattern){return pattern.startsWith("..")||pattern.startsWith("./..")}exports.isPatternRelatedToParentDirectory=
isPatternRelatedToParentDirectory;function getBaseDirectory(pattern){return globParent(pattern,{flipBackslashes:!1})}exports.getBaseDirectory=getBaseDirectory;function hasGlobStar(pattern){
return pattern.includes(GLOBSTAR)}exports.hasGlobStar=hasGlobStar;function endsWithSlashGlobStar(pattern){return pattern.endsWith("/"+GLOBSTAR)}exports.endsWithSlashGlobStar=
endsWithSlashGlobStar;function isAffectDepthOfReadingPattern(pattern){let basename4=path.basename(pattern);return endsWithSlashGlobStar(pattern)||isStaticPattern(
basename4)}exports.isAffectDepthOfReadingPattern=isAffectDepthOfReadingPattern;function expandPatternsWithBraceExpansion(patterns){return patterns.reduce((collection,pattern)=>collection.
concat(expandBraceExpansion(pattern)),[])}exports.expandPatternsWithBraceExpansion=expandPatternsWithBraceExpansion;function expandBraceExpansion(pattern){let patterns=micromatch.
braces(pattern,{expand:!0,nodupes:!0,keepEscaping:!0});return patterns.sort((a,b)=>a.length-b.length),patterns.filter(pattern2=>pattern2!=="")}exports.expandBraceExpansion=
expandBraceExpansion;function getPatternParts(pattern,options){let{parts}=micromatch.scan(pattern,Object.assign(Object.assign({},options),{parts:!0}));return parts.
length===0&&(parts=[pattern]),parts[0].startsWith("/")&&(parts[0]=parts[0].slice(1),parts.unshift("")),parts}exports.getPatternParts=getPatternParts;function makeRe(pattern,options){
return micromatch.makeRe(pattern,options)}exports.makeRe=makeRe;function convertPatternsToRe(patterns,options){return patterns.map(pattern=>makeRe(pattern,options))}
exports.convertPatternsToRe=convertPatternsToRe;function matchAny(entry2,patternsRe){return patternsRe.some(patternRe=>patternRe.test(entry2))}exports.matchAny=
matchAny;function removeDuplicateSlashes(pattern){return pattern.replace(DOUBLE_SLASH_RE,"/")}exports.removeDuplicateSlashes=removeDuplicateSlashes;function partitionAbsoluteAndRelative(patterns){
let absolute=[],relative3=[];for(let pattern of patterns)isAbsolute(pattern)?absolute.push(pattern):relative3.push(pattern);return[absolute,relative3]}exports.partitionAbsoluteAndRelative=
partitionAbsoluteAndRelative;function isAbsolute(pattern){return path.isAbsolute(pattern)}exports.isAbsolute=isAbsolute}});var require_merge2=__commonJS({"node_modules/merge2/index.js"(exports,module){"use strict";var Stream=__require("stream"),PassThrough=Stream.PassThrough,slice=Array.
prototype.slice;module.exports=merge2;function merge2(){let streamsQueue=[],args=slice.call(arguments),merging=!1,options=args[args.length-1];options&&!Array.isArray(
options)&&options.pipe==null?args.pop():options={};let doEnd=options.end!==!1,doPipeError=options.pipeError===!0;options.objectMode==null&&(options.objectMode=!0),
options.highWaterMark==null&&(options.highWaterMark=64*1024);let mergedStream=PassThrough(options);function addStream(){for(let i=0,len=arguments.length;i<len;i++)
streamsQueue.push(pauseStreams(arguments[i],options));return mergeStream(),this}function mergeStream(){if(merging)return;merging=!0;let streams=streamsQueue.shift();
if(!streams){process.nextTick(endStream);return}Array.isArray(streams)||(streams=[streams]);let pipesCount=streams.length+1;function next(){--pipesCount>0||(merging=
!1,mergeStream())}function pipe(stream){function onend(){stream.removeListener("merge2UnpipeEnd",onend),stream.removeListener("end",onend),doPipeError&&stream.removeListener(
"error",onerror),next()}function onerror(err){mergedStream.emit("error",err)}if(stream._readableState.endEmitted)return next();stream.on("merge2UnpipeEnd",onend),
stream.on("end",onend),doPipeError&&stream.on("error",onerror),stream.pipe(mergedStream,{end:!1}),stream.resume()}for(let i=0;i<streams.length;i++)pipe(streams[i]);
next()}function endStream(){merging=!1,mergedStream.emit("queueDrain"),doEnd&&mergedStream.end()}return mergedStream.setMaxListeners(0),mergedStream.add=addStream,
mergedStream.on("unpipe",function(stream){stream.emit("merge2UnpipeEnd")}),args.length&&addStream.apply(null,args),mergedStream}function pauseStreams(streams,options){
if(Array.isArray(streams))for(let i=0,len=streams.length;i<len;i++)streams[i]=pauseStreams(streams[i],options);else{if(!streams._readableState&&streams.pipe&&(streams=
streams.pipe(PassThrough(options))),!streams._readableState||!streams.pause||!streams.pipe)throw new Error("Only readable stream can be merged.");streams.pause()}
return streams}}});var require_stream=__commonJS({"node_modules/fast-glob/out/utils/stream.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
merge=void 0;var merge2=require_merge2();function merge(streams){let mergedStream=merge2(streams);return streams.forEach(stream=>{stream.once("error",error=>mergedStream.
emit("error",error))}),mergedStream.once("close",()=>propagateCloseEventToSources(streams)),mergedStream.once("end",()=>propagateCloseEventToSources(streams)),mergedStream}
exports.merge=merge;function propagateCloseEventToSources(streams){streams.forEach(stream=>stream.emit("close"))}}});var require_string=__commonJS({"node_modules/fast-glob/out/utils/string.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
isEmpty=exports.isString=void 0;function isString(input){return typeof input=="string"}exports.isString=isString;function isEmpty2(input){return input===""}exports.
isEmpty=isEmpty2}});var require_utils=__commonJS({"node_modules/fast-glob/out/utils/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.string=
exports.stream=exports.pattern=exports.path=exports.fs=exports.errno=exports.array=void 0;var array=require_array();exports.array=array;var errno=require_errno();
exports.errno=errno;var fs=require_fs();exports.fs=fs;var path=require_path();exports.path=path;var pattern=require_pattern();exports.pattern=pattern;var stream=require_stream();
exports.stream=stream;var string=require_string();exports.string=string}});var require_tasks=__commonJS({"node_modules/fast-glob/out/managers/tasks.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
convertPatternGroupToTask=exports.convertPatternGroupsToTasks=exports.groupPatternsByBaseDirectory=exports.getNegativePatternsAsPositive=exports.getPositivePatterns=
exports.convertPatternsToTasks=exports.generate=void 0;var utils=require_utils();function generate(input,settings){let patterns=processPatterns(input,settings),
ignore=processPatterns(settings.ignore,settings),positivePatterns=getPositivePatterns(patterns),negativePatterns=getNegativePatternsAsPositive(patterns,ignore),
staticPatterns=positivePatterns.filter(pattern=>utils.pattern.isStaticPattern(pattern,settings)),dynamicPatterns=positivePatterns.filter(pattern=>utils.pattern.
isDynamicPattern(pattern,settings)),staticTasks=convertPatternsToTasks(staticPatterns,negativePatterns,!1),dynamicTasks=convertPatternsToTasks(dynamicPatterns,negativePatterns,
!0);return staticTasks.concat(dynamicTasks)}exports.generate=generate;function processPatterns(input,settings){let patterns=input;return settings.braceExpansion&&
(patterns=utils.pattern.expandPatternsWithBraceExpansion(patterns)),settings.baseNameMatch&&(patterns=patterns.map(pattern=>pattern.includes("/")?pattern:`**/${pattern}`)),
patterns.map(pattern=>utils.pattern.removeDuplicateSlashes(pattern))}function convertPatternsToTasks(positive,negative,dynamic){let tasks=[],patternsOutsideCurrentDirectory=utils.
pattern.getPatternsOutsideCurrentDirectory(positive),patternsInsideCurrentDirectory=utils.pattern.getPatternsInsideCurrentDirectory(positive),outsideCurrentDirectoryGroup=groupPatternsByBaseDirectory(
patternsOutsideCurrentDirectory),insideCurrentDirectoryGroup=groupPatternsByBaseDirectory(patternsInsideCurrentDirectory);return tasks.push(...convertPatternGroupsToTasks(
outsideCurrentDirectoryGroup,negative,dynamic)),"."in insideCurrentDirectoryGroup?tasks.push(convertPatternGroupToTask(".",patternsInsideCurrentDirectory,negative,
dynamic)):tasks.push(...convertPatternGroupsToTasks(insideCurrentDirectoryGroup,negative,dynamic)),tasks}exports.convertPatternsToTasks=convertPatternsToTasks;function getPositivePatterns(patterns){
return utils.pattern.getPositivePatterns(patterns)}exports.getPositivePatterns=getPositivePatterns;function getNegativePatternsAsPositive(patterns,ignore){return utils.
pattern.getNegativePatterns(patterns).concat(ignore).map(utils.pattern.convertToPositivePattern)}exports.getNegativePatternsAsPositive=getNegativePatternsAsPositive;
function groupPatternsByBaseDirectory(patterns){let group2={};return patterns.reduce((collection,pattern)=>{let base=utils.pattern.getBaseDirectory(pattern);return base in
collection?collection[base].push(pattern):collection[base]=[pattern],collection},group2)}exports.groupPatternsByBaseDirectory=groupPatternsByBaseDirectory;function convertPatternGroupsToTasks(positive,negative,dynamic){
return Object.keys(positive).map(base=>convertPatternGroupToTask(base,positive[base],negative,dynamic))}exports.convertPatternGroupsToTasks=convertPatternGroupsToTasks;
function convertPatternGroupToTask(base,positive,negative,dynamic){return{dynamic,positive,negative,base,patterns:[].concat(positive,negative.map(utils.pattern.
convertToNegativePattern))}}exports.convertPatternGroupToTask=convertPatternGroupToTask}});var require_async=__commonJS({"node_modules/@nodelib/fs.stat/out/providers/async.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.read=void 0;function read(path,settings,callback){settings.fs.lstat(path,(lstatError,lstat2)=>{if(lstatError!==null){callFailureCallback(callback,lstatError);
return}if(!lstat2.isSymbolicLink()||!settings.followSymbolicLink){callSuccessCallback(callback,lstat2);return}settings.fs.stat(path,(statError,stat2)=>{if(statError!==
null){if(settings.throwErrorOnBrokenSymbolicLink){callFailureCallback(callback,statError);return}callSuccessCallback(callback,lstat2);return}settings.markSymbolicLink&&
(stat2.isSymbolicLink=()=>!0),callSuccessCallback(callback,stat2)})})}exports.read=read;function callFailureCallback(callback,error){callback(error)}function callSuccessCallback(callback,result){
callback(null,result)}}});var require_sync=__commonJS({"node_modules/@nodelib/fs.stat/out/providers/sync.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.read=void 0;function read(path,settings){let lstat2=settings.fs.lstatSync(path);if(!lstat2.isSymbolicLink()||!settings.followSymbolicLink)return lstat2;
try{let stat2=settings.fs.statSync(path);return settings.markSymbolicLink&&(stat2.isSymbolicLink=()=>!0),stat2}catch(error){if(!settings.throwErrorOnBrokenSymbolicLink)
return lstat2;throw error}}exports.read=read}});var require_fs2=__commonJS({"node_modules/@nodelib/fs.stat/out/adapters/fs.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
createFileSystemAdapter=exports.FILE_SYSTEM_ADAPTER=void 0;var fs=__require("fs");exports.FILE_SYSTEM_ADAPTER={lstat:fs.lstat,stat:fs.stat,lstatSync:fs.lstatSync,
statSync:fs.statSync};function createFileSystemAdapter(fsMethods){return fsMethods===void 0?exports.FILE_SYSTEM_ADAPTER:Object.assign(Object.assign({},exports.FILE_SYSTEM_ADAPTER),
fsMethods)}exports.createFileSystemAdapter=createFileSystemAdapter}});var require_settings=__commonJS({"node_modules/@nodelib/fs.stat/out/settings.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var fs=require_fs2(),
Settings=class{constructor(_options={}){this._options=_options,this.followSymbolicLink=this._getValue(this._options.followSymbolicLink,!0),this.fs=fs.createFileSystemAdapter(
this._options.fs),this.markSymbolicLink=this._getValue(this._options.markSymbolicLink,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,
!0)}_getValue(option,value){return option??value}};exports.default=Settings}});var require_out=__commonJS({"node_modules/@nodelib/fs.stat/out/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.statSync=
exports.stat=exports.Settings=void 0;var async=require_async(),sync=require_sync(),settings_1=require_settings();exports.Settings=settings_1.default;function stat2(path,optionsOrSettingsOrCallback,callback){
if(typeof optionsOrSettingsOrCallback=="function"){async.read(path,getSettings(),optionsOrSettingsOrCallback);return}async.read(path,getSettings(optionsOrSettingsOrCallback),
callback)}exports.stat=stat2;function statSync4(path,optionsOrSettings){let settings=getSettings(optionsOrSettings);return sync.read(path,settings)}exports.statSync=
statSync4;function getSettings(settingsOrOptions={}){return settingsOrOptions instanceof settings_1.default?settingsOrOptions:new settings_1.default(settingsOrOptions)}}});var require_queue_microtask=__commonJS({"node_modules/queue-microtask/index.js"(exports,module){var promise;module.exports=typeof queueMicrotask=="function"?queueMicrotask.
bind(typeof window<"u"?window:global):cb=>(promise||(promise=Promise.resolve())).then(cb).catch(err=>setTimeout(()=>{throw err},0))}});var require_run_parallel=__commonJS({"node_modules/run-parallel/index.js"(exports,module){module.exports=runParallel;var queueMicrotask2=require_queue_microtask();
function runParallel(tasks,cb){let results,pending,keys,isSync=!0;Array.isArray(tasks)?(results=[],pending=tasks.length):(keys=Object.keys(tasks),results={},pending=
keys.length);function done(err){function end(){cb&&cb(err,results),cb=null}isSync?queueMicrotask2(end):end()}function each(i,err,result){results[i]=result,(--pending===
0||err)&&done(err)}pending?keys?keys.forEach(function(key){tasks[key](function(err,result){each(key,err,result)})}):tasks.forEach(function(task,i){task(function(err,result){
each(i,err,result)})}):done(null),isSync=!1}}});var require_constants=__commonJS({"node_modules/@nodelib/fs.scandir/out/constants.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.IS_SUPPORT_READDIR_WITH_FILE_TYPES=void 0;var NODE_PROCESS_VERSION_PARTS=process.versions.node.split(".");if(NODE_PROCESS_VERSION_PARTS[0]===void 0||NODE_PROCESS_VERSION_PARTS[1]===
void 0)throw new Error(`Unexpected behavior. The 'process.versions.node' variable has invalid value: ${process.versions.node}`);var MAJOR_VERSION=Number.parseInt(
NODE_PROCESS_VERSION_PARTS[0],10),MINOR_VERSION=Number.parseInt(NODE_PROCESS_VERSION_PARTS[1],10),SUPPORTED_MAJOR_VERSION=10,SUPPORTED_MINOR_VERSION=10,IS_MATCHED_BY_MAJOR=MAJOR_VERSION>
SUPPORTED_MAJOR_VERSION,IS_MATCHED_BY_MAJOR_AND_MINOR=MAJOR_VERSION===SUPPORTED_MAJOR_VERSION&&MINOR_VERSION>=SUPPORTED_MINOR_VERSION;exports.IS_SUPPORT_READDIR_WITH_FILE_TYPES=
IS_MATCHED_BY_MAJOR||IS_MATCHED_BY_MAJOR_AND_MINOR}});var require_fs3=__commonJS({"node_modules/@nodelib/fs.scandir/out/utils/fs.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
createDirentFromStats=void 0;var DirentFromStats=class{constructor(name,stats){this.name=name,this.isBlockDevice=stats.isBlockDevice.bind(stats),this.isCharacterDevice=
stats.isCharacterDevice.bind(stats),this.isDirectory=stats.isDirectory.bind(stats),this.isFIFO=stats.isFIFO.bind(stats),this.isFile=stats.isFile.bind(stats),this.
isSocket=stats.isSocket.bind(stats),this.isSymbolicLink=stats.isSymbolicLink.bind(stats)}};function createDirentFromStats(name,stats){return new DirentFromStats(
name,stats)}exports.createDirentFromStats=createDirentFromStats}});var require_utils2=__commonJS({"node_modules/@nodelib/fs.scandir/out/utils/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.fs=void 0;var fs=require_fs3();exports.fs=fs}});var require_common=__commonJS({"node_modules/@nodelib/fs.scandir/out/providers/common.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.joinPathSegments=void 0;function joinPathSegments(a,b,separator){return a.endsWith(separator)?a+b:a+separator+b}exports.joinPathSegments=joinPathSegments}});var require_async2=__commonJS({"node_modules/@nodelib/fs.scandir/out/providers/async.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.readdir=exports.readdirWithFileTypes=exports.read=void 0;var fsStat=require_out(),rpl=require_run_parallel(),constants_1=require_constants(),utils=require_utils2(),
common=require_common();function read(directory,settings,callback){if(!settings.stats&&constants_1.IS_SUPPORT_READDIR_WITH_FILE_TYPES){readdirWithFileTypes(directory,
settings,callback);return}readdir2(directory,settings,callback)}exports.read=read;function readdirWithFileTypes(directory,settings,callback){settings.fs.readdir(
directory,{withFileTypes:!0},(readdirError,dirents)=>{if(readdirError!==null){callFailureCallback(callback,readdirError);return}let entries=dirents.map(dirent=>({
dirent,name:dirent.name,path:common.joinPathSegments(directory,dirent.name,settings.pathSegmentSeparator)}));if(!settings.followSymbolicLinks){callSuccessCallback(
callback,entries);return}let tasks=entries.map(entry2=>makeRplTaskEntry(entry2,settings));rpl(tasks,(rplError,rplEntries)=>{if(rplError!==null){callFailureCallback(
callback,rplError);return}callSuccessCallback(callback,rplEntries)})})}exports.readdirWithFileTypes=readdirWithFileTypes;function makeRplTaskEntry(entry2,settings){
return done=>{if(!entry2.dirent.isSymbolicLink()){done(null,entry2);return}settings.fs.stat(entry2.path,(statError,stats)=>{if(statError!==null){if(settings.throwErrorOnBrokenSymbolicLink){
done(statError);return}done(null,entry2);return}entry2.dirent=utils.fs.createDirentFromStats(entry2.name,stats),done(null,entry2)})}}function readdir2(directory,settings,callback){
settings.fs.readdir(directory,(readdirError,names)=>{if(readdirError!==null){callFailureCallback(callback,readdirError);return}let tasks=names.map(name=>{let path=common.
joinPathSegments(directory,name,settings.pathSegmentSeparator);return done=>{fsStat.stat(path,settings.fsStatSettings,(error,stats)=>{if(error!==null){done(error);
return}let entry2={name,path,dirent:utils.fs.createDirentFromStats(name,stats)};settings.stats&&(entry2.stats=stats),done(null,entry2)})}});rpl(tasks,(rplError,entries)=>{
if(rplError!==null){callFailureCallback(callback,rplError);return}callSuccessCallback(callback,entries)})})}exports.readdir=readdir2;function callFailureCallback(callback,error){
callback(error)}function callSuccessCallback(callback,result){callback(null,result)}}});var require_sync2=__commonJS({"node_modules/@nodelib/fs.scandir/out/providers/sync.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.readdir=exports.readdirWithFileTypes=exports.read=void 0;var fsStat=require_out(),constants_1=require_constants(),utils=require_utils2(),common=require_common();
function read(directory,settings){return!settings.stats&&constants_1.IS_SUPPORT_READDIR_WITH_FILE_TYPES?readdirWithFileTypes(directory,settings):readdir2(directory,
settings)}exports.read=read;function readdirWithFileTypes(directory,settings){return settings.fs.readdirSync(directory,{withFileTypes:!0}).map(dirent=>{let entry2={
dirent,name:dirent.name,path:common.joinPathSegments(directory,dirent.name,settings.pathSegmentSeparator)};if(entry2.dirent.isSymbolicLink()&&settings.followSymbolicLinks)
try{let stats=settings.fs.statSync(entry2.path);entry2.dirent=utils.fs.createDirentFromStats(entry2.name,stats)}catch(error){if(settings.throwErrorOnBrokenSymbolicLink)
throw error}return entry2})}exports.readdirWithFileTypes=readdirWithFileTypes;function readdir2(directory,settings){return settings.fs.readdirSync(directory).map(
name=>{let entryPath=common.joinPathSegments(directory,name,settings.pathSegmentSeparator),stats=fsStat.statSync(entryPath,settings.fsStatSettings),entry2={name,
path:entryPath,dirent:utils.fs.createDirentFromStats(name,stats)};return settings.stats&&(entry2.stats=stats),entry2})}exports.readdir=readdir2}});var require_fs4=__commonJS({"node_modules/@nodelib/fs.scandir/out/adapters/fs.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
createFileSystemAdapter=exports.FILE_SYSTEM_ADAPTER=void 0;var fs=__require("fs");exports.FILE_SYSTEM_ADAPTER={lstat:fs.lstat,stat:fs.stat,lstatSync:fs.lstatSync,
statSync:fs.statSync,readdir:fs.readdir,readdirSync:fs.readdirSync};function createFileSystemAdapter(fsMethods){return fsMethods===void 0?exports.FILE_SYSTEM_ADAPTER:
Object.assign(Object.assign({},exports.FILE_SYSTEM_ADAPTER),fsMethods)}exports.createFileSystemAdapter=createFileSystemAdapter}});var require_settings2=__commonJS({"node_modules/@nodelib/fs.scandir/out/settings.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var path=__require("path"),fsStat=require_out(),fs=require_fs4(),Settings=class{constructor(_options={}){this._options=_options,this.followSymbolicLinks=this._getValue(
this._options.followSymbolicLinks,!1),this.fs=fs.createFileSystemAdapter(this._options.fs),this.pathSegmentSeparator=this._getValue(this._options.pathSegmentSeparator,
path.sep),this.stats=this._getValue(this._options.stats,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!0),
this.fsStatSettings=new fsStat.Settings({followSymbolicLink:this.followSymbolicLinks,fs:this.fs,throwErrorOnBrokenSymbolicLink:this.throwErrorOnBrokenSymbolicLink})}_getValue(option,value){
return option??value}};exports.default=Settings}});var require_out2=__commonJS({"node_modules/@nodelib/fs.scandir/out/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Settings=exports.scandirSync=exports.scandir=void 0;var async=require_async2(),sync=require_sync2(),settings_1=require_settings2();exports.Settings=settings_1.default;
function scandir(path,optionsOrSettingsOrCallback,callback){if(typeof optionsOrSettingsOrCallback=="function"){async.read(path,getSettings(),optionsOrSettingsOrCallback);
return}async.read(path,getSettings(optionsOrSettingsOrCallback),callback)}exports.scandir=scandir;function scandirSync(path,optionsOrSettings){let settings=getSettings(
optionsOrSettings);return sync.read(path,settings)}exports.scandirSync=scandirSync;function getSettings(settingsOrOptions={}){return settingsOrOptions instanceof
settings_1.default?settingsOrOptions:new settings_1.default(settingsOrOptions)}}});var require_reusify=__commonJS({"node_modules/reusify/reusify.js"(exports,module){"use strict";function reusify(Constructor){var head=new Constructor,tail=head;
function get(){var current=head;return current.next?head=current.next:(head=new Constructor,tail=head),current.next=null,current}function release(obj){tail.next=
obj,tail=obj}return{get,release}}module.exports=reusify}});var require_queue=__commonJS({"node_modules/fastq/queue.js"(exports,module){"use strict";var reusify=require_reusify();function fastqueue(context,worker,_concurrency){
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
push=push,queue.unshift=unshift,queue.drained=drained,queue;function push(value){var p=new Promise(function(resolve6,reject){pushCb(value,function(err,result){if(err){
reject(err);return}resolve6(result)})});return p.catch(noop),p}function unshift(value){var p=new Promise(function(resolve6,reject){unshiftCb(value,function(err,result){
if(err){reject(err);return}resolve6(result)})});return p.catch(noop),p}function drained(){var p=new Promise(function(resolve6){process.nextTick(function(){if(queue.
idle())resolve6();else{var previousDrain=queue.drain;queue.drain=function(){typeof previousDrain=="function"&&previousDrain(),resolve6(),queue.drain=previousDrain}}})});
return p}}module.exports=fastqueue;module.exports.promise=queueAsPromised}});var require_common2=__commonJS({"node_modules/@nodelib/fs.walk/out/readers/common.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.joinPathSegments=exports.replacePathSegmentSeparator=exports.isAppliedFilter=exports.isFatalError=void 0;function isFatalError(settings,error){return settings.
errorFilter===null?!0:!settings.errorFilter(error)}exports.isFatalError=isFatalError;function isAppliedFilter(filter,value){return filter===null||filter(value)}
exports.isAppliedFilter=isAppliedFilter;function replacePathSegmentSeparator(filepath,separator){return filepath.split(/[/\\]/).join(separator)}exports.replacePathSegmentSeparator=
replacePathSegmentSeparator;function joinPathSegments(a,b,separator){return a===""?b:a.endsWith(separator)?a+b:a+separator+b}exports.joinPathSegments=joinPathSegments}});var require_reader=__commonJS({"node_modules/@nodelib/fs.walk/out/readers/reader.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var common=require_common2(),Reader=class{constructor(_root,_settings){this._root=_root,this._settings=_settings,this._root=common.replacePathSegmentSeparator(_root,
_settings.pathSegmentSeparator)}};exports.default=Reader}});var require_async3=__commonJS({"node_modules/@nodelib/fs.walk/out/readers/async.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var events_1=__require("events"),fsScandir=require_out2(),fastq=require_queue(),common=require_common2(),reader_1=require_reader(),AsyncReader=class extends reader_1.
default{constructor(_root,_settings){super(_root,_settings),this._settings=_settings,this._scandir=fsScandir.scandir,this._emitter=new events_1.EventEmitter,this.
_queue=fastq(this._worker.bind(this),this._settings.concurrency),this._isFatalError=!1,this._isDestroyed=!1,this._queue.drain=()=>{this._isFatalError||this._emitter.
emit("end")}}read(){return this._isFatalError=!1,this._isDestroyed=!1,setImmediate(()=>{this._pushToQueue(this._root,this._settings.basePath)}),this._emitter}get isDestroyed(){
return this._isDestroyed}destroy(){if(this._isDestroyed)throw new Error("The reader is already destroyed");this._isDestroyed=!0,this._queue.killAndDrain()}onEntry(callback){
this._emitter.on("entry",callback)}onError(callback){this._emitter.once("error",callback)}onEnd(callback){this._emitter.once("end",callback)}_pushToQueue(directory,base){
let queueItem={directory,base};this._queue.push(queueItem,error=>{error!==null&&this._handleError(error)})}_worker(item,done){this._scandir(item.directory,this.
_settings.fsScandirSettings,(error,entries)=>{if(error!==null){done(error,void 0);return}for(let entry2 of entries)this._handleEntry(entry2,item.base);done(null,
void 0)})}_handleError(error){this._isDestroyed||!common.isFatalError(this._settings,error)||(this._isFatalError=!0,this._isDestroyed=!0,this._emitter.emit("err\
or",error))}_handleEntry(entry2,base){if(this._isDestroyed||this._isFatalError)return;let fullpath=entry2.path;base!==void 0&&(entry2.path=common.joinPathSegments(
base,entry2.name,this._settings.pathSegmentSeparator)),common.isAppliedFilter(this._settings.entryFilter,entry2)&&this._emitEntry(entry2),entry2.dirent.isDirectory()&&
common.isAppliedFilter(this._settings.deepFilter,entry2)&&this._pushToQueue(fullpath,base===void 0?void 0:entry2.path)}_emitEntry(entry2){this._emitter.emit("en\
try",entry2)}};exports.default=AsyncReader}});var require_async4=__commonJS({"node_modules/@nodelib/fs.walk/out/providers/async.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var async_1=require_async3(),AsyncProvider=class{constructor(_root,_settings){this._root=_root,this._settings=_settings,this._reader=new async_1.default(this._root,
this._settings),this._storage=[]}read(callback){this._reader.onError(error=>{callFailureCallback(callback,error)}),this._reader.onEntry(entry2=>{this._storage.push(
entry2)}),this._reader.onEnd(()=>{callSuccessCallback(callback,this._storage)}),this._reader.read()}};exports.default=AsyncProvider;function callFailureCallback(callback,error){
callback(error)}function callSuccessCallback(callback,entries){callback(null,entries)}}});var require_stream2=__commonJS({"node_modules/@nodelib/fs.walk/out/providers/stream.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var stream_1=__require("stream"),async_1=require_async3(),StreamProvider=class{constructor(_root,_settings){this._root=_root,this._settings=_settings,this._reader=
new async_1.default(this._root,this._settings),this._stream=new stream_1.Readable({objectMode:!0,read:()=>{},destroy:()=>{this._reader.isDestroyed||this._reader.
destroy()}})}read(){return this._reader.onError(error=>{this._stream.emit("error",error)}),this._reader.onEntry(entry2=>{this._stream.push(entry2)}),this._reader.
onEnd(()=>{this._stream.push(null)}),this._reader.read(),this._stream}};exports.default=StreamProvider}});var require_sync3=__commonJS({"node_modules/@nodelib/fs.walk/out/readers/sync.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var fsScandir=require_out2(),
common=require_common2(),reader_1=require_reader(),SyncReader=class extends reader_1.default{constructor(){super(...arguments),this._scandir=fsScandir.scandirSync,
this._storage=[],this._queue=new Set}read(){return this._pushToQueue(this._root,this._settings.basePath),this._handleQueue(),this._storage}_pushToQueue(directory,base){
this._queue.add({directory,base})}_handleQueue(){for(let item of this._queue.values())this._handleDirectory(item.directory,item.base)}_handleDirectory(directory,base){
try{let entries=this._scandir(directory,this._settings.fsScandirSettings);for(let entry2 of entries)this._handleEntry(entry2,base)}catch(error){this._handleError(
error)}}_handleError(error){if(common.isFatalError(this._settings,error))throw error}_handleEntry(entry2,base){let fullpath=entry2.path;base!==void 0&&(entry2.path=
common.joinPathSegments(base,entry2.name,this._settings.pathSegmentSeparator)),common.isAppliedFilter(this._settings.entryFilter,entry2)&&this._pushToStorage(entry2),
entry2.dirent.isDirectory()&&common.isAppliedFilter(this._settings.deepFilter,entry2)&&this._pushToQueue(fullpath,base===void 0?void 0:entry2.path)}_pushToStorage(entry2){
this._storage.push(entry2)}};exports.default=SyncReader}});var require_sync4=__commonJS({"node_modules/@nodelib/fs.walk/out/providers/sync.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var sync_1=require_sync3(),SyncProvider=class{constructor(_root,_settings){this._root=_root,this._settings=_settings,this._reader=new sync_1.default(this._root,
this._settings)}read(){return this._reader.read()}};exports.default=SyncProvider}});var require_settings3=__commonJS({"node_modules/@nodelib/fs.walk/out/settings.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var path=__require("path"),
fsScandir=require_out2(),Settings=class{constructor(_options={}){this._options=_options,this.basePath=this._getValue(this._options.basePath,void 0),this.concurrency=
this._getValue(this._options.concurrency,Number.POSITIVE_INFINITY),this.deepFilter=this._getValue(this._options.deepFilter,null),this.entryFilter=this._getValue(
this._options.entryFilter,null),this.errorFilter=this._getValue(this._options.errorFilter,null),this.pathSegmentSeparator=this._getValue(this._options.pathSegmentSeparator,
path.sep),this.fsScandirSettings=new fsScandir.Settings({followSymbolicLinks:this._options.followSymbolicLinks,fs:this._options.fs,pathSegmentSeparator:this._options.
pathSegmentSeparator,stats:this._options.stats,throwErrorOnBrokenSymbolicLink:this._options.throwErrorOnBrokenSymbolicLink})}_getValue(option,value){return option??
value}};exports.default=Settings}});var require_out3=__commonJS({"node_modules/@nodelib/fs.walk/out/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.Settings=
exports.walkStream=exports.walkSync=exports.walk=void 0;var async_1=require_async4(),stream_1=require_stream2(),sync_1=require_sync4(),settings_1=require_settings3();
exports.Settings=settings_1.default;function walk(directory,optionsOrSettingsOrCallback,callback){if(typeof optionsOrSettingsOrCallback=="function"){new async_1.
default(directory,getSettings()).read(optionsOrSettingsOrCallback);return}new async_1.default(directory,getSettings(optionsOrSettingsOrCallback)).read(callback)}
exports.walk=walk;function walkSync(directory,optionsOrSettings){let settings=getSettings(optionsOrSettings);return new sync_1.default(directory,settings).read()}
exports.walkSync=walkSync;function walkStream(directory,optionsOrSettings){let settings=getSettings(optionsOrSettings);return new stream_1.default(directory,settings).
read()}exports.walkStream=walkStream;function getSettings(settingsOrOptions={}){return settingsOrOptions instanceof settings_1.default?settingsOrOptions:new settings_1.
default(settingsOrOptions)}}});var require_reader2=__commonJS({"node_modules/fast-glob/out/readers/reader.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var path=__require("path"),
fsStat=require_out(),utils=require_utils(),Reader=class{constructor(_settings){this._settings=_settings,this._fsStatSettings=new fsStat.Settings({followSymbolicLink:this.
_settings.followSymbolicLinks,fs:this._settings.fs,throwErrorOnBrokenSymbolicLink:this._settings.followSymbolicLinks})}_getFullEntryPath(filepath){return path.resolve(
this._settings.cwd,filepath)}_makeEntry(stats,pattern){let entry2={name:pattern,path:pattern,dirent:utils.fs.createDirentFromStats(pattern,stats)};return this._settings.
stats&&(entry2.stats=stats),entry2}_isFatalError(error){return!utils.errno.isEnoentCodeError(error)&&!this._settings.suppressErrors}};exports.default=Reader}});var require_stream3=__commonJS({"node_modules/fast-glob/out/readers/stream.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var stream_1=__require("stream"),
fsStat=require_out(),fsWalk=require_out3(),reader_1=require_reader2(),ReaderStream=class extends reader_1.default{constructor(){super(...arguments),this._walkStream=
fsWalk.walkStream,this._stat=fsStat.stat}dynamic(root,options){return this._walkStream(root,options)}static(patterns,options){let filepaths=patterns.map(this._getFullEntryPath,
this),stream=new stream_1.PassThrough({objectMode:!0});stream._write=(index,_enc,done)=>this._getEntry(filepaths[index],patterns[index],options).then(entry2=>{entry2!==
null&&options.entryFilter(entry2)&&stream.push(entry2),index===filepaths.length-1&&stream.end(),done()}).catch(done);for(let i=0;i<filepaths.length;i++)stream.write(
i);return stream}_getEntry(filepath,pattern,options){return this._getStat(filepath).then(stats=>this._makeEntry(stats,pattern)).catch(error=>{if(options.errorFilter(
error))return null;throw error})}_getStat(filepath){return new Promise((resolve6,reject)=>{this._stat(filepath,this._fsStatSettings,(error,stats)=>error===null?
resolve6(stats):reject(error))})}};exports.default=ReaderStream}});var require_async5=__commonJS({"node_modules/fast-glob/out/readers/async.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var fsWalk=require_out3(),
reader_1=require_reader2(),stream_1=require_stream3(),ReaderAsync=class extends reader_1.default{constructor(){super(...arguments),this._walkAsync=fsWalk.walk,this.
_readerStream=new stream_1.default(this._settings)}dynamic(root,options){return new Promise((resolve6,reject)=>{this._walkAsync(root,options,(error,entries)=>{error===
null?resolve6(entries):reject(error)})})}async static(patterns,options){let entries=[],stream=this._readerStream.static(patterns,options);return new Promise((resolve6,reject)=>{
stream.once("error",reject),stream.on("data",entry2=>entries.push(entry2)),stream.once("end",()=>resolve6(entries))})}};exports.default=ReaderAsync}});var require_matcher=__commonJS({"node_modules/fast-glob/out/providers/matchers/matcher.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var utils=require_utils(),Matcher=class{constructor(_patterns,_settings,_micromatchOptions){this._patterns=_patterns,this._settings=_settings,this._micromatchOptions=
_micromatchOptions,this._storage=[],this._fillStorage()}_fillStorage(){for(let pattern of this._patterns){let segments=this._getPatternSegments(pattern),sections=this.
_splitSegmentsIntoSections(segments);this._storage.push({complete:sections.length<=1,pattern,segments,sections})}}_getPatternSegments(pattern){return utils.pattern.
getPatternParts(pattern,this._micromatchOptions).map(part=>utils.pattern.isDynamicPattern(part,this._settings)?{dynamic:!0,pattern:part,patternRe:utils.pattern.
makeRe(part,this._micromatchOptions)}:{dynamic:!1,pattern:part})}_splitSegmentsIntoSections(segments){return utils.array.splitWhen(segments,segment=>segment.dynamic&&
utils.pattern.hasGlobStar(segment.pattern))}};exports.default=Matcher}});var require_partial=__commonJS({"node_modules/fast-glob/out/providers/matchers/partial.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var matcher_1=require_matcher(),PartialMatcher=class extends matcher_1.default{match(filepath){let parts=filepath.split("/"),levels=parts.length,patterns=this._storage.
filter(info=>!info.complete||info.segments.length>levels);for(let pattern of patterns){let section=pattern.sections[0];if(!pattern.complete&&levels>section.length||
parts.every((part,index)=>{let segment=pattern.segments[index];return!!(segment.dynamic&&segment.patternRe.test(part)||!segment.dynamic&&segment.pattern===part)}))
return!0}return!1}};exports.default=PartialMatcher}});var require_deep=__commonJS({"node_modules/fast-glob/out/providers/filters/deep.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var utils=require_utils(),partial_1=require_partial(),DeepFilter=class{constructor(_settings,_micromatchOptions){this._settings=_settings,this._micromatchOptions=
_micromatchOptions}getFilter(basePath,positive,negative){let matcher=this._getMatcher(positive),negativeRe=this._getNegativePatternsRe(negative);return entry2=>this.
_filter(basePath,entry2,matcher,negativeRe)}_getMatcher(patterns){return new partial_1.default(patterns,this._settings,this._micromatchOptions)}_getNegativePatternsRe(patterns){
let affectDepthOfReadingPatterns=patterns.filter(utils.pattern.isAffectDepthOfReadingPattern);return utils.pattern.convertPatternsToRe(affectDepthOfReadingPatterns,
this._micromatchOptions)}_filter(basePath,entry2,matcher,negativeRe){if(this._isSkippedByDeep(basePath,entry2.path)||this._isSkippedSymbolicLink(entry2))return!1;
let filepath=utils.path.removeLeadingDotSegment(entry2.path);return this._isSkippedByPositivePatterns(filepath,matcher)?!1:this._isSkippedByNegativePatterns(filepath,
negativeRe)}_isSkippedByDeep(basePath,entryPath){return this._settings.deep===1/0?!1:this._getEntryLevel(basePath,entryPath)>=this._settings.deep}_getEntryLevel(basePath,entryPath){
let entryPathDepth=entryPath.split("/").length;if(basePath==="")return entryPathDepth;let basePathDepth=basePath.split("/").length;return entryPathDepth-basePathDepth}_isSkippedSymbolicLink(entry2){
return!this._settings.followSymbolicLinks&&entry2.dirent.isSymbolicLink()}_isSkippedByPositivePatterns(entryPath,matcher){return!this._settings.baseNameMatch&&!matcher.
match(entryPath)}_isSkippedByNegativePatterns(entryPath,patternsRe){return!utils.pattern.matchAny(entryPath,patternsRe)}};exports.default=DeepFilter}});var require_entry=__commonJS({"node_modules/fast-glob/out/providers/filters/entry.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var utils=require_utils(),EntryFilter=class{constructor(_settings,_micromatchOptions){this._settings=_settings,this._micromatchOptions=_micromatchOptions,this.index=
new Map}getFilter(positive,negative){let[absoluteNegative,relativeNegative]=utils.pattern.partitionAbsoluteAndRelative(negative),patterns={positive:{all:utils.pattern.
convertPatternsToRe(positive,this._micromatchOptions)},negative:{absolute:utils.pattern.convertPatternsToRe(absoluteNegative,Object.assign(Object.assign({},this.
_micromatchOptions),{dot:!0})),relative:utils.pattern.convertPatternsToRe(relativeNegative,Object.assign(Object.assign({},this._micromatchOptions),{dot:!0}))}};
return entry2=>this._filter(entry2,patterns)}_filter(entry2,patterns){let filepath=utils.path.removeLeadingDotSegment(entry2.path);if(this._settings.unique&&this.
_isDuplicateEntry(filepath)||this._onlyFileFilter(entry2)||this._onlyDirectoryFilter(entry2))return!1;let isMatched=this._isMatchToPatternsSet(filepath,patterns,
entry2.dirent.isDirectory());return this._settings.unique&&isMatched&&this._createIndexRecord(filepath),isMatched}_isDuplicateEntry(filepath){return this.index.
has(filepath)}_createIndexRecord(filepath){this.index.set(filepath,void 0)}_onlyFileFilter(entry2){return this._settings.onlyFiles&&!entry2.dirent.isFile()}_onlyDirectoryFilter(entry2){
return this._settings.onlyDirectories&&!entry2.dirent.isDirectory()}_isMatchToPatternsSet(filepath,patterns,isDirectory){return!(!this._isMatchToPatterns(filepath,
patterns.positive.all,isDirectory)||this._isMatchToPatterns(filepath,patterns.negative.relative,isDirectory)||this._isMatchToAbsoluteNegative(filepath,patterns.
negative.absolute,isDirectory))}_isMatchToAbsoluteNegative(filepath,patternsRe,isDirectory){if(patternsRe.length===0)return!1;let fullpath=utils.path.makeAbsolute(
this._settings.cwd,filepath);return this._isMatchToPatterns(fullpath,patternsRe,isDirectory)}_isMatchToPatterns(filepath,patternsRe,isDirectory){if(patternsRe.length===
0)return!1;let isMatched=utils.pattern.matchAny(filepath,patternsRe);return!isMatched&&isDirectory?utils.pattern.matchAny(filepath+"/",patternsRe):isMatched}};exports.
default=EntryFilter}});var require_error=__commonJS({"node_modules/fast-glob/out/providers/filters/error.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var utils=require_utils(),ErrorFilter=class{constructor(_settings){this._settings=_settings}getFilter(){return error=>this._isNonFatalError(error)}_isNonFatalError(error){
return utils.errno.isEnoentCodeError(error)||this._settings.suppressErrors}};exports.default=ErrorFilter}});var require_entry2=__commonJS({"node_modules/fast-glob/out/providers/transformers/entry.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var utils=require_utils(),EntryTransformer=class{constructor(_settings){this._settings=_settings}getTransformer(){return entry2=>this._transform(entry2)}_transform(entry2){
let filepath=entry2.path;return this._settings.absolute&&(filepath=utils.path.makeAbsolute(this._settings.cwd,filepath),filepath=utils.path.unixify(filepath)),this.
_settings.markDirectories&&entry2.dirent.isDirectory()&&(filepath+="/"),this._settings.objectMode?Object.assign(Object.assign({},entry2),{path:filepath}):filepath}};
exports.default=EntryTransformer}});var require_provider=__commonJS({"node_modules/fast-glob/out/providers/provider.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var path=__require("path"),deep_1=require_deep(),entry_1=require_entry(),error_1=require_error(),entry_2=require_entry2(),Provider=class{constructor(_settings){
this._settings=_settings,this.errorFilter=new error_1.default(this._settings),this.entryFilter=new entry_1.default(this._settings,this._getMicromatchOptions()),
this.deepFilter=new deep_1.default(this._settings,this._getMicromatchOptions()),this.entryTransformer=new entry_2.default(this._settings)}_getRootDirectory(task){
return path.resolve(this._settings.cwd,task.base)}_getReaderOptions(task){let basePath=task.base==="."?"":task.base;return{basePath,pathSegmentSeparator:"/",concurrency:this.
_settings.concurrency,deepFilter:this.deepFilter.getFilter(basePath,task.positive,task.negative),entryFilter:this.entryFilter.getFilter(task.positive,task.negative),
errorFilter:this.errorFilter.getFilter(),followSymbolicLinks:this._settings.followSymbolicLinks,fs:this._settings.fs,stats:this._settings.stats,throwErrorOnBrokenSymbolicLink:this.
_settings.throwErrorOnBrokenSymbolicLink,transform:this.entryTransformer.getTransformer()}}_getMicromatchOptions(){return{dot:this._settings.dot,matchBase:this.
_settings.baseNameMatch,nobrace:!this._settings.braceExpansion,nocase:!this._settings.caseSensitiveMatch,noext:!this._settings.extglob,noglobstar:!this._settings.
globstar,posix:!0,strictSlashes:!1}}};exports.default=Provider}});var require_async6=__commonJS({"node_modules/fast-glob/out/providers/async.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var async_1=require_async5(),
provider_1=require_provider(),ProviderAsync=class extends provider_1.default{constructor(){super(...arguments),this._reader=new async_1.default(this._settings)}async read(task){
let root=this._getRootDirectory(task),options=this._getReaderOptions(task);return(await this.api(root,task,options)).map(entry2=>options.transform(entry2))}api(root,task,options){
return task.dynamic?this._reader.dynamic(root,options):this._reader.static(task.patterns,options)}};exports.default=ProviderAsync}});var require_stream4=__commonJS({"node_modules/fast-glob/out/providers/stream.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var stream_1=__require("stream"),
stream_2=require_stream3(),provider_1=require_provider(),ProviderStream=class extends provider_1.default{constructor(){super(...arguments),this._reader=new stream_2.
default(this._settings)}read(task){let root=this._getRootDirectory(task),options=this._getReaderOptions(task),source=this.api(root,task,options),destination=new stream_1.
Readable({objectMode:!0,read:()=>{}});return source.once("error",error=>destination.emit("error",error)).on("data",entry2=>destination.emit("data",options.transform(
entry2))).once("end",()=>destination.emit("end")),destination.once("close",()=>source.destroy()),destination}api(root,task,options){return task.dynamic?this._reader.
dynamic(root,options):this._reader.static(task.patterns,options)}};exports.default=ProviderStream}});var require_sync5=__commonJS({"node_modules/fast-glob/out/readers/sync.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var fsStat=require_out(),
fsWalk=require_out3(),reader_1=require_reader2(),ReaderSync=class extends reader_1.default{constructor(){super(...arguments),this._walkSync=fsWalk.walkSync,this.
_statSync=fsStat.statSync}dynamic(root,options){return this._walkSync(root,options)}static(patterns,options){let entries=[];for(let pattern of patterns){let filepath=this.
_getFullEntryPath(pattern),entry2=this._getEntry(filepath,pattern,options);entry2===null||!options.entryFilter(entry2)||entries.push(entry2)}return entries}_getEntry(filepath,pattern,options){
try{let stats=this._getStat(filepath);return this._makeEntry(stats,pattern)}catch(error){if(options.errorFilter(error))return null;throw error}}_getStat(filepath){
return this._statSync(filepath,this._fsStatSettings)}};exports.default=ReaderSync}});var require_sync6=__commonJS({"node_modules/fast-glob/out/providers/sync.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var sync_1=require_sync5(),
provider_1=require_provider(),ProviderSync=class extends provider_1.default{constructor(){super(...arguments),this._reader=new sync_1.default(this._settings)}read(task){
let root=this._getRootDirectory(task),options=this._getReaderOptions(task);return this.api(root,task,options).map(options.transform)}api(root,task,options){return task.
dynamic?this._reader.dynamic(root,options):this._reader.static(task.patterns,options)}};exports.default=ProviderSync}});var require_settings4=__commonJS({"node_modules/fast-glob/out/settings.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
DEFAULT_FILE_SYSTEM_ADAPTER=void 0;var fs=__require("fs"),os=__require("os"),CPU_COUNT=Math.max(os.cpus().length,1);exports.DEFAULT_FILE_SYSTEM_ADAPTER={lstat:fs.
lstat,lstatSync:fs.lstatSync,stat:fs.stat,statSync:fs.statSync,readdir:fs.readdir,readdirSync:fs.readdirSync};var Settings=class{constructor(_options={}){this._options=
_options,this.absolute=this._getValue(this._options.absolute,!1),this.baseNameMatch=this._getValue(this._options.baseNameMatch,!1),this.braceExpansion=this._getValue(
this._options.braceExpansion,!0),this.caseSensitiveMatch=this._getValue(this._options.caseSensitiveMatch,!0),this.concurrency=this._getValue(this._options.concurrency,
CPU_COUNT),this.cwd=this._getValue(this._options.cwd,process.cwd()),this.deep=this._getValue(this._options.deep,1/0),this.dot=this._getValue(this._options.dot,!1),
this.extglob=this._getValue(this._options.extglob,!0),this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!0),this.fs=this._getFileSystemMethods(
this._options.fs),this.globstar=this._getValue(this._options.globstar,!0),this.ignore=this._getValue(this._options.ignore,[]),this.markDirectories=this._getValue(
this._options.markDirectories,!1),this.objectMode=this._getValue(this._options.objectMode,!1),this.onlyDirectories=this._getValue(this._options.onlyDirectories,
!1),this.onlyFiles=this._getValue(this._options.onlyFiles,!0),this.stats=this._getValue(this._options.stats,!1),this.suppressErrors=this._getValue(this._options.
suppressErrors,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!1),this.unique=this._getValue(this._options.
unique,!0),this.onlyDirectories&&(this.onlyFiles=!1),this.stats&&(this.objectMode=!0),this.ignore=[].concat(this.ignore)}_getValue(option,value){return option===
void 0?value:option}_getFileSystemMethods(methods={}){return Object.assign(Object.assign({},exports.DEFAULT_FILE_SYSTEM_ADAPTER),methods)}};exports.default=Settings}});var require_out4=__commonJS({"node_modules/fast-glob/out/index.js"(exports,module){"use strict";var taskManager=require_tasks(),async_1=require_async6(),stream_1=require_stream4(),
sync_1=require_sync6(),settings_1=require_settings4(),utils=require_utils();async function FastGlob(source,options){assertPatternsInput(source);let works=getWorks(
source,async_1.default,options),result=await Promise.all(works);return utils.array.flatten(result)}(function(FastGlob2){FastGlob2.glob=FastGlob2,FastGlob2.globSync=
sync,FastGlob2.globStream=stream,FastGlob2.async=FastGlob2;function sync(source,options){assertPatternsInput(source);let works=getWorks(source,sync_1.default,options);
return utils.array.flatten(works)}FastGlob2.sync=sync;function stream(source,options){assertPatternsInput(source);let works=getWorks(source,stream_1.default,options);
return utils.stream.merge(works)}FastGlob2.stream=stream;function generateTasks(source,options){assertPatternsInput(source);let patterns=[].concat(source),settings=new settings_1.
default(options);return taskManager.generate(patterns,settings)}FastGlob2.generateTasks=generateTasks;function isDynamicPattern(source,options){assertPatternsInput(
source);let settings=new settings_1.default(options);return utils.pattern.isDynamicPattern(source,settings)}FastGlob2.isDynamicPattern=isDynamicPattern;function escapePath(source){
return assertPatternsInput(source),utils.path.escape(source)}FastGlob2.escapePath=escapePath;function convertPathToPattern(source){return assertPatternsInput(source),
utils.path.convertPathToPattern(source)}FastGlob2.convertPathToPattern=convertPathToPattern;let posix2;(function(posix3){function escapePath2(source){return assertPatternsInput(
source),utils.path.escapePosixPath(source)}posix3.escapePath=escapePath2;function convertPathToPattern2(source){return assertPatternsInput(source),utils.path.convertPosixPathToPattern(
source)}posix3.convertPathToPattern=convertPathToPattern2})(posix2=FastGlob2.posix||(FastGlob2.posix={}));let win32;(function(win322){function escapePath2(source){
return assertPatternsInput(source),utils.path.escapeWindowsPath(source)}win322.escapePath=escapePath2;function convertPathToPattern2(source){return assertPatternsInput(
source),utils.path.convertWindowsPathToPattern(source)}win322.convertPathToPattern=convertPathToPattern2})(win32=FastGlob2.win32||(FastGlob2.win32={}))})(FastGlob||
(FastGlob={}));function getWorks(source,_Provider,options){let patterns=[].concat(source),settings=new settings_1.default(options),tasks=taskManager.generate(patterns,
settings),provider=new _Provider(settings);return tasks.map(provider.read,provider)}function assertPatternsInput(input){if(![].concat(input).every(item=>utils.string.
isString(item)&&!utils.string.isEmpty(item)))throw new TypeError("Patterns must be a string (non empty) or an array of strings")}module.exports=FastGlob}});import{resolve,sep}from"node:path";function countLeftOut(wishes,{all,inPlace,files}){let{minConfidence,disabledRules,include,exclude,directory,closedArchives=!1}=wishes;if(!(directory!==""||closedArchives||
[disabledRules,include,exclude].some(list=>list.length>0))&&minConfidence==="possible")return;let unsure=inPlace.filter(({confidence})=>!isAtLeast(confidence,minConfidence)),
off=inPlace.filter(finding=>disabledRules.includes(finding.ruleId)&&!unsure.includes(finding));return{files,elsewhere:all.length-inPlace.length,belowConfidence:unsure.
length,ofDisabledRules:off.length,minConfidence,disabledRules,include,exclude,directory,...closedArchives?{closedArchives}:{}}}import{closeSync,constants,fstatSync,openSync,readdirSync,readFileSync}from"node:fs";import{join}from"node:path";async function readRemoteUrls({directory,inherit}){let settings=(await openControl({directory,inherit})(["config","-z","--get-regexp",String.raw`^remote\..*\.(push)?url$`]).
catch(()=>"")).split("\0").map(entry2=>entry2.split(`
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
await place(fresh)))this.#told.add(finding.fingerprint),this.#onFinding(finding)}};import{statSync as statSync3}from"node:fs";import{resolve as resolve3}from"node:path";var ObjectIndex=class{known=new KnownObjects;commits;objects=0;#idBytes;#shallow;constructor(format,shallow){this.commits=new IdList(idLength(format)),this.#idBytes=
idLength(format)/2,this.#shallow=shallow}addBody(object,bytes,range){object.type==="tree"?markTree(bytes,range,this.#idBytes,this.known):object.type==="tag"?markTag(
bytes,range,this.known):object.type==="commit"&&markCommit(bytes,range,!this.#shallow.has(object.id),this.known)}addObject(object){this.known.markId(object.id,PRESENT),
this.objects+=1,object.type==="commit"&&this.commits.add(object.id)}presence(){return{has:id=>(this.known.flagsOf(id)&PRESENT)!==0,absent:this.known.count(REFERENCED)}}};var LINE_FEED=10,MISSING_MARK="?",CURE="run git fetch, or git fsck and get it from another clone",PARTIAL_CURE="run git fetch --refetch --no-filter (git 2.36), \
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
readable objects",{where:nameObject(id),message:`corrupt: ${why}; ${CURE2}`}))}};import{setImmediate as setImmediate2}from"node:timers/promises";function markDuplicates(packs){let circular=new Set(packs.flatMap(pack=>[...idsOfType(pack,0)])),earlier=[],sound=new Set;for(let pack of packs){let isExempt=position=>{
let id=circular.size===0?"":idAt(pack.index,position);return circular.has(id)&&!sound.has(id)};markTwins(pack);for(let other of earlier)markKnown(pack,other,isExempt);
if(circular.size>0)for(let id of listSound(pack))circular.has(id)&&sound.add(id);earlier.push(pack.index.idTable)}return circular}function*idsOfType({index,table},type,once=!1){
let{types,positions,duplicates,count}=table;if(types.includes(type))for(let entry2=0;entry2<count;entry2++)types[entry2]===type&&!(once&&duplicates[entry2]===1)&&
(yield idAt(index,positions[entry2]))}function listSound(pack){let{types,count}=pack.table,entries=[];for(let entry2=0;entry2<count;entry2++)types[entry2]!==0&&
entries.push(entry2);return entryIds(pack,entries)}function markTwins({index,table}){let{firsts}=index.idTable;if(firsts===void 0)return;let kept=new Map;for(let position=0;position<
table.count;position++){let entry2=entryAt(table,offsetAt(index,position)),first=firsts[position],other=kept.get(first);if(other===void 0)kept.set(first,entry2);else{
let isBetter=isUnreadable(table.types[other])&&!isUnreadable(table.types[entry2]);table.duplicates[isBetter?other:entry2]=1,isBetter&&kept.set(first,entry2)}}}function isUnreadable(type){
return type===0||type===OUTSIDE}var LARGER=16;function markKnown({index,table},other,isExempt){let own=index.idTable,[few,many]=countIds(other)<table.count?[other,
own]:[own,other];if(countIds(few)*LARGER>=countIds(many)){let ids=idsOf(index),others={...ids,bytes:other.bytes,start:other.ids,stride:other.stride,count:countIds(
other)},marks=markShared(ids,others);for(let entry2=0;entry2<table.count;entry2++){let position=table.positions[entry2];marks[position]===1&&!isExempt(position)&&
(table.duplicates[entry2]=1)}return}for(let each=countIds(few)-1;each>=0;each--){let found=findId(many,index.idSize,few.bytes,few.ids+each*few.stride);if(found<
0)continue;let first=few===own?each:found;if(!isExempt(first))for(let at=first;at===first||own.firsts?.[at]===first;at++)table.duplicates[entryAt(table,offsetAt(
index,at))]=1}}var CURE3="run git fsck, and get it from another clone",THIN="a delta whose base is not in its pack, which may be a thin pack that git index-pack --fix-thin com\
pletes",GitFallback=class{#repository;#settings;#log;#lost=new Set;commits=new Set;blobs=0;constructor(repository,settings,log){this.#repository=repository,this.#settings=
settings,this.#log=log}addUnreadable(id,why){this.#lost.has(id)||(this.#lost.add(id),this.#log.add("unreadable objects",{where:nameObject(id),message:`corrupt: ${why}\
; ${CURE3}`}))}async*read(ids,references,thin){let onUnreadable=(id,why)=>this.addUnreadable(id,why),visitor={onBody:({type,id},bytes,[start,end])=>{let range={
start,end};type!=="tree"?references.checkHeader(bytes,range):references.checkTree(bytes,range)||this.addUnreadable(id,"the tree ends in the middle of an entry")},
onObject:({type,id})=>{type==="commit"&&this.commits.add(id),type==="blob"&&this.blobs++},onMissing:id=>onUnreadable(id,thin.has(id)?THIN:"git cannot read it"),
onOversize:(id,size)=>this.#log.add("objects over --max-size",{where:nameObject(id),message:overMaxSize(size)}),onBroken:id=>onUnreadable(id,"git ended in the m\
iddle of it")};try{let query={repository:this.#repository,limits:this.#settings,visitor,onUnreadable,silence:this.#settings.silence};yield*readObjects(query,ids)}catch(error){
this.#log.add("failures",{where:"history",message:`not all objects could be read: ${messageOf(error)}; ${CURE3}`})}}};function listLoose(opened){let{store,known}=opened,seen=new Set;return store.loose.filter(({id})=>id.length!==known.idSize*2||seen.has(id)?!1:(seen.add(id),!isPacked(
opened,id)))}function isPacked({circular,known,packs},id){let bytes=Buffer.from(id,"hex");return circular.has(id)?packs.some(({index,table})=>{let position=findId(
index.idTable,index.idSize,bytes,0);return position>=0&&table.types[entryAt(table,offsetAt(index,position))]!==0}):isKnown({...known,tables:known.tables.slice(0,
-1)},bytes,0)}function listNewcomers(before,now,known){let ids=new Set;for(let{id}of now.loose)id.length===known.idSize*2&&!isKnown(known,Buffer.from(id,"hex"),0)&&ids.add(id);
let seen=new Set(before.packs);for(let stem of now.packs)if(!seen.has(stem))for(let id of listUnknown(stem,known))ids.add(id);return ids}function*listUnknown(stem,known){
let index=tryIndex(stem,known.idSize);if(index===void 0)return;let{bytes,ids,stride}=index.idTable;for(let position=0;position<index.count;position++)isKnown(known,
bytes,ids+position*stride)||(yield idAt(index,position))}function tryIndex(stem,idSize){try{return openIndex(stem,idSize)}catch{return}}var NotedLog=class{#idSize;#numbers;#found=new Set;#targets={targets:void 0,found:0};#isAwaited=!1;#asked=new Map;#answers=[];#slots=0;#folders=0;constructor({idSize,
tables}){this.#idSize=idSize,this.#numbers=new ObjectNumbers(idSize,tables)}follow(holder){this.#isAwaited=!0,!isMessage(holder)&&holder.id.length===this.#idSize*
2&&this.#found.add(holder.id)}ask({index,table},entries){let type=table.types[entries[0]??0];if(type!==COMMIT&&type!==TREE)return;let first=this.#numbers.firstOf(
index.idTable),key=`${first} ${type}`,asked=this.#asked.get(key)??this.#begin(type);if(this.#asked.set(key,asked),asked.targets===void 0)return;let slot=this.#slots++;
return asked.slots.push(slot),{slot,first,targets:asked.targets}}keep({slot,links}){let isTree=links?.kind==="trees";isTree&&(this.#folders+=links.folders.length),
isTree&&this.#folders>MAX_FOLDERS?this.#answers=this.#answers.map(withoutTrees):this.#answers[slot]=links}commitsOf(first){return this.#listAnswers(this.#asked.
get(`${first} ${COMMIT}`))?.flatMap(links=>links.kind==="commits"?links:[])}treesOf(first,ids){let asked=this.#asked.get(`${first} ${TREE}`);return(asked?.found===
this.#found.size&&ids.every(id=>this.#found.has(id))?this.#listAnswers(asked):void 0)?.flatMap(links=>links.kind==="trees"?links:[])}#begin(type){let found=this.#found.
size;return(type===COMMIT?this.#isAwaited:found>0&&this.#folders<=MAX_FOLDERS)?((this.#targets.targets===void 0||this.#targets.found<found)&&(this.#targets={targets:createIdTable(
[...this.#found],this.#idSize),found}),{...this.#targets,slots:[]}):{targets:void 0,found,slots:[]}}#listAnswers(asked){if(asked?.targets===void 0)return;let answers=asked.
slots.flatMap(slot=>this.#answers[slot]??[]);return answers.length===asked.slots.length?answers:void 0}};function withoutTrees(links){return links?.kind==="tree\
s"?void 0:links}import{statSync}from"node:fs";function sizeOfTables({packs,loose},idSize){let sizes=packs.map(stem=>statSync(`${stem}.idx`,{throwIfNoEntry:!1})?.size??0),sizeOf=bytes=>bytes+sizeOfHeads(bytes/
idSize);return sizes.reduce((sum,size)=>sum+sizeOf(size),sizeOf(loose.length*idSize))}function openPacks(repository,settings,{store=listObjectStoreOf(repository),
done}){let idSize=repository.objectFormat==="sha256"?32:20,room=new IdRoom(sizeOfTables(store,idSize)),indexes=store.packs.map(stem=>openIndex(stem,idSize,room.
allocate)),listAll2=()=>listAllIds(indexes,store.loose,idSize),leavingOut=done?.ids.idSize===idSize?new LeavingOut(done,listAll2()):void 0,isResting=indexes.map(
index=>leavingOut?.isAllDone(index)===!0),open2=resting2=>store.packs.flatMap((stem,i)=>isResting[i]===resting2?[openPack(stem,idSize,indexes[i])]:[]),packs=open2(
!1),circular=markDuplicates(packs),looseIds=new Set(store.loose.flatMap(({id})=>id.length===idSize*2?id:[])),looseTable=createIdTable([...looseIds],idSize,room.
allocate),known=room.known(idSize,[...indexes.map(({idTable})=>idTable),looseTable]),placeOf=({index})=>known.tables.indexOf(index.idTable);return{repository,settings,
store,packs,resting:()=>{let rest=open2(!0);return rest.length>0&&markDuplicates([...packs,...rest].toSorted((a,b)=>placeOf(a)-placeOf(b))),rest},leavingOut,known,
circular,listAll:listAll2}}import{closeSync as closeSync2}from"node:fs";var ROOM=96*1024*1024,TYPE_NAMES=["","commit","tree","blob","tag"],StoredObjects=class{core=new UnpackCore(ROOM);numbers;finder;batches;noted;#loose;#looseTypes=[];constructor({
known,packs,loose,noted}){this.numbers=new ObjectNumbers(known.idSize,known.tables),this.finder=new IdFinder(known),this.noted=noted,this.#loose=loose,this.batches=
[...packs.map(pack=>{let first=this.numbers.firstOf(pack.index.idTable);return{first,visit:(type,visit,wanted)=>this.#visitPack(pack,type,{visit,first,wanted})}}),
{first:-1,visit:(type,visit,wanted)=>this.#visitLoose(type,visit,wanted)}]}visit(type,visit,wanted){for(let batch of this.batches)batch.visit(type,visit,wanted)}#visitPack(pack,type,{
visit,first,wanted}){let numberOf=entry2=>first+foundAt(pack,entry2),pruned=wanted!==void 0||pack.table.duplicates.includes(1)?pruneTable(pack.table,listSkipped(
pack.table,type,entry2=>wanted?.[numberOf(entry2)]===0)):void 0,table=pruned?.table??pack.table,file=openRegular(pack.path);try{let visitor={each:(entry2,object)=>visit(
numberOf(entry2),object),whole:()=>!1,changed:()=>!1,oversize:()=>{},unreadable:(_,reason)=>{throw new CorruptPack(reason)}},walker=new DeltaWalker(new Unpacker(
file,table,this.core),table,visitor,LIMITS),{types,bases,weights}=table;for(let entry2=0;entry2<table.count;entry2++){let isStart=bases[entry2]<0||weights[entry2]>
HEAVY;types[entry2]===type&&isStart&&pruned?.needed[entry2]!==0&&walker.walk(entry2)}}finally{closeSync2(file)}}#visitLoose(type,visit,wanted){for(let[position,
{path,id}]of this.#loose.entries()){let known=this.#looseTypes[position],number=this.numbers.find(Buffer.from(id,"hex"),0);if(wanted?.[number]===0||known!==void 0&&
known!==TYPE_NAMES[type])continue;let object=readLoose(path,1/0);if(typeof object=="string")throw new CorruptPack(object);if(this.#looseTypes[position]=object.type,
object.type!==TYPE_NAMES[type])continue;let content=object.bytes.subarray(object.start);this.core.reserve(ARENA+content.length),this.core.bytes.set(content,ARENA),
visit(number,{start:ARENA,end:ARENA+content.length})}}};function listSkipped({types,count},type,isSkipped){let skipped=new Uint8Array(count);for(let entry2=0;entry2<
count;entry2++)(types[entry2]!==type||isSkipped(entry2))&&(skipped[entry2]=1);return skipped}function openStored({known,packs,resting},loose,noted){try{return new StoredObjects(
{known,packs:[...packs,...resting()],loose,noted})}catch{return}}var LIMITS={margin:0,sparse:!1,maxSize:1/0,weight:HEAVY};var LOOSE_BATCH=256;function openPackReader(repository,settings,reading={}){let opened=openPacks(repository,settings,reading),reader=new PackReader(opened);return{
items:()=>reader.items(),rest:learned=>reader.rest(learned),problems:()=>reader.log.list(),commits:()=>reader.commits(),stored:()=>reader.stored(),...opened.leavingOut===
void 0?{}:{total:()=>reader.total},follow:holder=>reader.noted?.follow(holder),note:noted=>reader.noted?.keep(noted),settle:(again,hasNames)=>reader.settle(again,
hasNames)}}var PackReader=class{log=new ProblemLog;noted;#opened;#git;#walks;#loose;#looseCommits=new Set;#unread=new Set;#isWhole=!1;#newcomers=new Set;#brokenRefs;constructor(opened){
let{repository,settings,packs,leavingOut}=opened;this.#opened=opened,this.#git=new GitFallback(repository,settings,this.log),this.#walks=packs.map(pack=>leavingOut?.
walk(pack)??walkAll(pack)),leavingOut===void 0&&(this.noted=new NotedLog(opened.known));let loose=listLoose(opened);this.#loose=leavingOut?.listLoose(loose)??loose;
for(let problem of opened.store.problems)this.log.add("unreadable folders",problem)}get total(){return this.#walks.reduce((sum,{objects})=>sum+objects,this.#loose.
length)}async*items(){let areRefsRead=!1;this.#brokenRefs=findBrokenRefs(this.#opened.repository,this).finally(()=>areRefsRead=!0);for(let item of this.#listItems())
yield item,areRefsRead||await setImmediate2()}*#listItems(){let{known}=this.#opened;for(let at=0;at<this.#loose.length;at+=LOOSE_BATCH)yield{kind:"loose",known,
files:this.#loose.slice(at,at+LOOSE_BATCH)};for(let{pack,entries}of this.#walks.toSorted((a,b)=>a.objects-b.objects))for(let walk of entries())yield{kind:"pack",
pack,known,entries:walk,links:this.noted?.ask(pack,walk)}}async*rest(learned){let{repository,known,packs,circular}=this.#opened;for(let{commits}of learned)for(let id of commits)
this.#looseCommits.add(id);this.#reportCircular();let outside=new Set(packs.flatMap(pack=>[...idsOfType(pack,OUTSIDE,!0)]));this.#unread=new Set([...outside,...learned.
flatMap(each=>each.unread.map(({id})=>id))]);let references=new ReferenceChecker(known);this.#unread.size>0&&(yield*this.#git.read(this.#unread,references,outside));
let brokenRefs=yield*this.#readNewcomers(references),named=[...references.takeAbsent(),...learned.flatMap(each=>each.absent)],absent=new Set(named.filter(id=>!this.#newcomers.
has(id)));this.#isWhole=absent.size===0&&circular.size===0;let presence={has:this.has,absent:circular.size>0?0:absent.size};if(presence.absent<absent.size){let message=`${absent.
size} named objects are missing: ${CURE3}`;this.log.add("missing objects",{where:"history",message})}let found=await findConnectivityProblems(repository,presence,
brokenRefs);for(let{kind,problem}of found)this.log.add(kind,problem)}async*#readNewcomers(references){let{repository,known,store}=this.#opened;if(holdSame(store,
listObjectStoreOf(repository)))return this.#brokenRefs;let broken=await findBrokenRefs(repository,this);return this.#newcomers=listNewcomers(store,listObjectStoreOf(
repository),known),this.#newcomers.size>0&&(yield*this.#git.read(this.#newcomers,references,new Set)),broken.filter(({id})=>id===void 0||!this.has(id))}has=id=>isKnown(
this.#opened.known,Buffer.from(id,"hex"),0)||this.#newcomers.has(id);commits(){let list=new IdList(this.#opened.known.idSize*2);if(this.#opened.circular.size>0)
return list;for(let pack of[...this.#opened.packs,...this.#openResting()])for(let id of idsOfType(pack,COMMIT,!0))this.#unread.has(id)||list.add(id);for(let id of new Set(
[...this.#looseCommits,...this.#git.commits]))list.add(id);return list}stored(){if(!(!this.#isWhole||this.#newcomers.size>0||this.#unread.size>this.#git.blobs))
return openStored(this.#opened,listLoose(this.#opened),this.noted)}settle(again,hasNames){let{circular,known,listAll:listAll2}=this.#opened,all=listAll2(),left=[
...again,...this.#unread,...circular,...this.#looseCommits],ids=subtractIds(all,sortIds(left,known.idSize));return{objects:all.count,read:this.total,done:{ids,whole:this.#isWhole&&
!hasNames}}}#openResting(){try{return this.#opened.resting()}catch(error){return this.log.add("failures",{where:"history",message:`not all commits could be list\
ed: ${messageOf(error)}`}),[]}}#reportCircular(){let{circular,store}=this.#opened,loose=new Set(circular.size===0?[]:store.loose.map(({id})=>id));for(let id of circular)
!loose.has(id)&&!isPacked(this.#opened,id)&&this.#git.addUnreadable(id,"it is a delta of itself")}};function openObjectReader(repository,settings,reading){if(!hasUnpackCore)return openObjectStream(repository,settings);try{return openPackReader(repository,settings,
reading)}catch(error){let reader=openObjectStream(repository,settings);if(!(error instanceof CorruptPack))return reader;let problem={where:"history",message:`da\
maged pack: ${messageOf(error)}; run git fsck, then git repack -ad`};return{...reader,problems:()=>[problem,...reader.problems()]}}}import{closeSync as closeSync3,readSync}from"node:fs";function countObjects({packs,loose}){let head=Buffer.alloc(INDEX_HEAD);return packs.reduce((sum,stem)=>sum+countPacked(stem,head),loose.length)}function countPacked(stem,head){
try{let file=openRegular(`${stem}.idx`);try{return readSync(file,head,0,INDEX_HEAD,0)<INDEX_HEAD?0:countIndexed(head)}finally{closeSync3(file)}}catch{return 0}}import{lstatSync,readdirSync as readdirSync2}from"node:fs";import{join as join2}from"node:path";var MAX_DEPTH=64,DERIVED=/^(?:multi-pack-index.*|.*\.(?:idx|rev|bitmap|mtimes|keep|promisor)|commit-graphs?|packs)$/,CONFIG=/^config(?:\.worktree)?$/,DAEMON_SOCKET="\
fsmonitor--daemon.ipc";function*listGitDirFiles(gitDir,hooks){yield*listGitDir({root:gitDir,configOnly:!1,...hooks},"",0)}function listConfigFiles(directory){return lstatSync(
join2(directory,".git"),{throwIfNoEntry:!1})?.isDirectory()===!0?[...listGitDir({root:directory,configOnly:!0,onUnlisted:()=>{},onSubmodule:()=>{}},".git",0)]:[]}
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
let absolute=folder===""?root:joinRaw(root,folder);try{return readdirSync2(nativePath(absolute),{withFileTypes:!0,encoding:"buffer"}).map(entry2=>{let name=toRawPath(
entry2.name);return{path:folder===""?name:joinFolder(folder,name),name,isFolder:entry2.isDirectory()}})}catch(error){return codeOf(error)!=="ENOENT"&&onUnlisted(
absolute,reasonOf(error)),[]}}function joinFolder(folder,name){return typeof folder=="string"?joinRaw(folder,name):new Uint8Array(Buffer.concat([folder,Buffer.from(
"/"),Buffer.from(name)]))}function nativePath(path){return typeof path=="string"?path:Buffer.from(path.buffer,path.byteOffset,path.byteLength)}var BATCH=64,GitDirFiles=class{#repository;#log=new ProblemLog;#submodules=[];total=0;constructor(repository){this.#repository=repository}problems(){return this.#log.
list()}submodules(){return this.#submodules}*items(){let{commonDir,gitDir}=this.#repository,hooks={onUnlisted:(where,message)=>this.#report(where,message),onSubmodule:path=>{
this.#submodules.push(this.#show(path))}};for(let root of isWithin(gitDir,commonDir)?[commonDir]:[commonDir,gitDir]){let paths=[];for(let path of listGitDirFiles(
root,hooks))this.total+=1,!(paths.push(path)<BATCH)&&(yield{kind:"files",root,paths},paths=[]);paths.length>0&&(yield{kind:"files",root,paths})}}place(hit){return hit.
origin.kind!=="file"?[]:[placeHit(hit,{path:this.#show(hit.origin.path),object:"git-dir"})]}#show(path){let{root,commonDir}=this.#repository;return pathFrom(root??
commonDir,path)}#report(path,message){this.#log.add("unreadable folders",{where:this.#show(path),message})}};function openHistory(repository,settings,{reader,done}={}){let store=listObjectStoreOf(repository),files=new GitDirFiles(repository),failures=[],opened=reader,objects=()=>opened??=
openObjectReader(repository,settings,{store,done}),total=done===void 0?countObjects(store):void 0;return{scope:"history",items:async function*(){yield*files.items(),
total=objects().total?.()??total,yield*objects().items()},place:async hits=>[...hits.flatMap(hit=>files.place(hit)),...await placeInObjects(repository,objects(),
hits,failures)],heed:({hits,links})=>{follow(opened,hits),links!==void 0&&opened?.note?.(links)},glimpse:hits=>hits.flatMap(hit=>glimpse(hit,files)),problems:()=>[
...files.problems(),...opened?.problems()??[],...failures],total:()=>total&&total+files.total,settle:outcome=>settle(objects(),outcome),done:()=>opened?.done?.(),
rest:learned=>objects().rest?.(learned)??NOTHING,ignoredFiles:()=>0,excludedFiles:()=>0,get repository(){return{...repositoryFacts(repository),...besides(store.
alternates,files.submodules())}}}}function besides(alternates,submodules){return{...alternates.length===0?{}:{alternates},...submodules.length===0?{}:{submodules}}}
var NOTHING=(async function*(){})();function glimpse(hit,files){return hit.origin.kind==="object"?placeObjects([hit],()=>[]):files.place(hit)}function follow(reader,hits){
for(let{origin:origin2}of hits)origin2.kind==="object"&&reader?.follow?.(origin2)}function settle(reader,{hits,problems}){let again=new Set;for(let{origin:origin2}of hits)
origin2.kind==="object"&&again.add(origin2.id);for(let{object}of problems)object!==void 0&&again.add(object);let hasNames=hits.some(({origin:origin2})=>origin2.
kind==="object"&&origin2.name!==void 0);return reader.settle?.(again,hasNames)}async function placeInObjects(repository,reader,all,failures){let hits=all.filter(
({origin:origin2})=>origin2.kind==="object");if(hits.length===0)return[];let tokens=new Map;for(let{origin:origin2,match}of hits){if(origin2.kind!=="object")continue;
let holders=tokens.get(keyOf(match))??[];tokens.set(keyOf(match),holders);let{id,type,name}=origin2;holders.push({id,type,...name===void 0?{}:{name:pathText(name)}})}
let query={repository,commits:()=>reader.commits(),stored:reader.stored?.(),tokens},{places,histories,cut:cut2}=await attribute(query).catch(error=>tellFailure(
error,failures));return cut2!==void 0&&failures.push({where:"history",message:`where the tokens lie is not told whole: without ${cut2}`}),placeObjects(hits,id=>places.
get(id)??[]).map(placed=>{let history=histories.get(keyOf(placed.match));return history===void 0?placed:{...placed,history}})}function tellFailure(error,failures){
if(!(error instanceof GitError))throw error;let message=`which commits brought the tokens could not be told: ${error.message}`;return failures.push({where:"hist\
ory",message}),{places:new Map,histories:new Map}}function keyOf({ruleId,token}){return`${ruleId}\0${token}`}async function listStaged(repository){let top=repository.root===void 0?repository:{...repository,directory:repository.root},[changed,unmerged]=await Promise.all(
[listIndexChanges(repository,repository.head??emptyTree(repository.objectFormat)),listUnmerged(top)]);return[...changed,...unmerged].flatMap(({after,isNew,path})=>after!==
void 0||isNew?[{blob:after,path}]:[])}function openStaged(repository,settings,cwd=process.cwd()){let{root=repository.directory,bare,gitDir}=repository;if(bare)throw new UserError(`${gitDir}: a bare \
repository has no index: scan it with --history`);let show=path=>pathFrom(cwd,joinRaw(root,path),root),objects=new NamedObjects(repository,settings,show);return{
scope:"staged",items:async function*(){try{for(let{blob,path}of await listStaged(repository)){let place={path:show(path),object:"blob",...blob===void 0?{}:{blob}};
blob!==void 0&&objects.add(blob,place),objects.addPath(path,place)}}catch(error){objects.report("index",`cannot be listed: ${messageOf(error)}`)}let names=objects.
names();names!==void 0&&(yield names),yield*objects.read()},place:async hits=>placeObjects(hits,id=>objects.placesOf(id)),problems:()=>objects.problems(),nameProblem:problem=>objects.
nameProblem(problem),total:()=>objects.total(),ignoredFiles:()=>0,excludedFiles:()=>0,repository:{...repositoryFacts(repository),prefix:prefixOf(root,cwd)}}}var STDIN_PATH="<stdin>";function openStdin(chunks){return{scope:"stdin",items:async function*(){yield{kind:"stream",origin:{kind:"stdin"},chunks}},place:async hits=>hits.
map(hit=>placeHit(hit,{path:STDIN_PATH})),problems:()=>[],total:()=>{},ignoredFiles:()=>0,excludedFiles:()=>0,repository:void 0}}import{realpathSync,statSync as statSync2}from"node:fs";import{basename,dirname,join as join3,resolve as resolve2}from"node:path";import{relative}from"node:path";async function isIgnored(directory,repository){let{root}=repository;if(root===void 0||root===directory)return!1;let location={...repository,directory:root,input:`${relative(
root,directory)}/\0`},answer=await quietly(readGit(["check-ignore","-z","--stdin"],location),void 0);return answer!==void 0&&answer.length>0}import{lstatSync as lstatSync2}from"node:fs";import{lstat,readdir}from"node:fs/promises";var NUL=0,SPACE=32,SLASH=47,TAB=9,UNTRACKED_TAG=63,SKIPPED_TAG=83;async function listWorkingTree(directory,repository){let found=repository??await findRepository(
directory);if(found?.root===void 0)throw new UserError(`${directory}: not in a git working tree`);let location={directory,inherit:found.inherit,root:found.root},
[listed,ignored]=await Promise.all([listFiles(location),countIgnored(location)]);return{...listed,ignored}}async function listFiles(location){let git=await spawnGit(
["ls-files","-z","-t","--stage","--others","--exclude-standard"],location);git.stdin.end();let files=[],gitlinks=[],nested=[],skipped=[],previous;for await(let record of splitRecords(
git.stdout,NUL)){let entry2=parseEntry(record);previous?.equals(entry2.path)!==!0&&(previous=entry2.path,entry2.gitlink?gitlinks.push(toRawPath(entry2.path)):entry2.
path.at(-1)===SLASH?nested.push(toRawPath(entry2.path.subarray(0,-1))):files.push(toRawPath(entry2.path)),entry2.skipped!==void 0&&skipped.push({blob:entry2.skipped,
path:toRawPath(entry2.path)}))}await git.ended;let checkedOut=await Promise.all(gitlinks.map(path=>isCheckedOut(location.directory,path))),warnings=git.stderr().
split(`
`).filter(line=>line.trim()!=="");return{files,sparse:skipped.filter(({path})=>isMissing(location.directory,path)),nested:[...gitlinks.filter((_,index)=>checkedOut[index]),
...nested],absent:gitlinks.filter((_,index)=>checkedOut[index]!==!0),warnings}}function parseEntry(record){if(record[1]!==SPACE)throw new GitError("ls-files","w\
rote a record without a tag");if(record[0]===UNTRACKED_TAG)return{path:record.subarray(2),gitlink:!1};let tab=record.indexOf(TAB);if(tab<0)throw new GitError("l\
s-files","wrote a record without a path");let[mode,id=""]=record.toString("latin1",2,tab).split(" "),entry2={path:record.subarray(tab+1),gitlink:mode===GITLINK_MODE};
return record[0]===SKIPPED_TAG&&!entry2.gitlink?{...entry2,skipped:checkObjectId(id,"ls-files")}:entry2}async function countIgnored(location){let git=await spawnGit(
["ls-files","-z","--others","--ignored","--exclude-standard"],location);git.stdin.end();let count=0;for await(let chunk of git.stdout)for(let at=chunk.indexOf(NUL);at>=
0;at=chunk.indexOf(NUL,at+1))count+=1;return await git.ended,count}async function isCheckedOut(directory,path){let place=Buffer.from(joinRaw(directory,path));return(await lstat(
place).catch(()=>{}))?.isDirectory()!==!0?!1:readdir(place).then(names=>names.length>0,()=>!0)}function isMissing(directory,path){try{return lstatSync2(Buffer.from(
joinRaw(directory,path))),!1}catch{return!0}}var import_fast_glob=__toESM(require_out4(),1);import{readdirSync as readdirSync3}from"node:fs";var EVERYTHING=String.raw`**/*([\s\S])`;function listDirectory(directory,onUnreadable){let readdirOrReport=(path,options)=>{try{return readdirSync3(path,options).
filter(({name})=>name!==".git")}catch(error){return onUnreadable(path,reasonOf(error)),[]}};return import_fast_glob.default.sync(EVERYTHING,{cwd:directory,dot:!0,
followSymbolicLinks:!1,onlyFiles:!1,objectMode:!0,unique:!1,fs:{readdirSync:readdirOrReport}}).filter(({dirent})=>dirent.isFile()||dirent.isSymbolicLink()).map(
({path})=>path)}var SparseFiles=class{#settings;#repositories=[];constructor(settings){this.#settings=settings}async*read(repository,files,show){if(files.length===0)return;let objects=new NamedObjects(
repository,this.#settings,show);this.#repositories.push(objects);for(let{blob,path}of files){let place={path:show(path),object:"blob",blob};objects.add(blob,place),
objects.addPath(path,place)}let names=objects.names();names!==void 0&&(yield names);for await(let item of objects.read())yield item.kind==="objects"?{...item,asFiles:!0}:
item}placesOf(id){return this.#repositories.flatMap(objects=>objects.placesOf(id))}problems(){return this.#repositories.flatMap(objects=>objects.problems())}nameProblem(problem){
for(let objects of this.#repositories){let named=objects.nameProblem(problem);if(named!==problem)return named}return problem}};var BATCH2=64,TreeLister=class{problems=[];total=0;ignored=0;absent=[];excluded=0;sparse;#request;#top;#seen=new Set;constructor(request,top,settings){this.#request=
request,this.#top=top,this.sparse=new SparseFiles(settings)}async*items(){let directories=[];for(let typed of this.#request.paths){let path=this.#resolve(typed);
path?.directory===!0?directories.push(path.absolute):path!==void 0&&(yield*this.#nameFile(path.absolute))}for(let directory of directories)yield*this.#listFolder(
directory,!0)}#resolve(typed){let absolute=resolve2(this.#request.cwd,typed);try{let stats=statSync2(absolute),refusal=stats.isDirectory()?void 0:refuseType(stats);
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
paths.length<2)return!0;let key=join3(pathText(absolute));return!this.#seen.has(key)&&this.#seen.add(key)!==void 0}#show(absolute){return pathFrom(this.#request.
cwd,absolute,this.#top)}#report(absolute,message){this.problems.push({where:this.#show(absolute),message})}};function openTree(request,settings){let{cwd,repository}=request,top=repository&&topOf(cwd,repository.prefix),lister=new TreeLister(request,top,settings);return{
scope:"tree",items:()=>lister.items(),place:async hits=>hits.flatMap(hit=>hit.origin.kind==="object"?placeObjects([hit],id=>lister.sparse.placesOf(id)):placeFile(
hit,cwd,top)),problems:()=>[...lister.problems,...lister.sparse.problems()],nameProblem:problem=>lister.sparse.nameProblem(problem),total:()=>lister.total,ignoredFiles:()=>lister.
ignored,excludedFiles:()=>lister.excluded,absentSubmodules:()=>[...new Set(lister.absent)],repository}}function placeFile(hit,cwd,top){let{origin:origin2}=hit;return origin2.
kind!=="file"?placeHit(hit,{path:""}):placeHit(hit,{path:pathFrom(cwd,origin2.path,top),...origin2.isName?{object:"tree"}:{}})}function openSource(request,{repository,accepts,settings,done}){switch(request.scope){case"stdin":if(request.stdin===void 0)throw new UserError("--stdin needs a\
 stream on standard input");return openStdin(request.stdin);case"tree":return openTree({...request,accepts,repository:repository&&repositoryFacts(repository)},settings);case"\
history":return openHistory(required(repository,request),settings,{done});case"staged":return openStaged(required(repository,request),settings,request.cwd);case"\
range":return openRange(required(repository,request),request.range??"",settings)}}async function repositoryOf({scope,paths,cwd}){if(scope==="stdin")return;if(scope!==
"tree"&&paths.length>1)throw new UserError(`--${scope} takes one repository at a time; ${paths.length} paths were given`);let directory=scope==="tree"?cwd:resolve3(
cwd,paths[0]??".");return scope!=="tree"&&checkDirectory(directory,paths[0]??"."),findRepository(directory)}function checkDirectory(directory,typed){let facts=statSync3(
directory,{throwIfNoEntry:!1});if(facts===void 0)throw new UserError(`${typed}: no such directory`);if(!facts.isDirectory())throw new UserError(`${typed}: not a\
 directory; name files with --include`)}function required(repository,{scope,paths}){if(repository!==void 0)return repository;let place=paths[0]===void 0||paths[0]===
"."?"the current directory":paths[0];throw new UserError(`${place} is not in a git repository, which --${scope} needs`)}function findSystem(env){return env.GITHUB_ACTIONS==="true"?"github":env.TF_BUILD?.toLowerCase()==="true"?"azure":env.GITLAB_CI==="true"?"gitlab":env.JENKINS_URL||
env.JENKINS_HOME?"jenkins":void 0}import{extname,relative as relative2,resolve as resolve4}from"node:path";var RENDERERS={console:async()=>(await import("./chunk-DJF2XLHT.js")).renderConsole,json:async()=>(await import("./chunk-KUCZEIKW.js")).renderJson,jsonl:async()=>(await import("./chunk-HVG3LON6.js")).
renderJsonLines,sarif:async()=>(await import("./chunk-I4V3ZVJ2.js")).renderSarif,html:async()=>(await import("./chunk-MV6PF6SI.js")).renderHtml,csv:async()=>(await import("./chunk-5B3FVEVD.js")).
renderCsv,junit:async()=>(await import("./chunk-J377UDPW.js")).renderJunit,github:async()=>(await import("./chunk-LP54AK6B.js")).renderGithub,azure:async()=>(await import("./chunk-D3O4YNLR.js")).
renderAzure,gitlab:async()=>(await import("./chunk-YSOIBH5D.js")).renderGitlab,codequality:async()=>(await import("./chunk-23ZRB3RA.js")).renderCodeQuality},
FORMATS=Object.keys(RENDERERS);function loadRenderer(format){return RENDERERS[format]()}var FAIL_ON=[...CONFIDENCES.toReversed(),"never"],DEFAULT_DECODE_DEPTH=3,DEEPEST_DECODING=10,PLAIN_ENDINGS=["","txt","text","log","out"];function resolveOptions(typed,context){
let{config,configFile,cwd,spell}=context,named=(option,text,parse)=>text===void 0?void 0:parse({name:spell(option),text}),globs=(option,texts)=>texts.map(text=>parseGlob(
{name:spell(option),text})),reports=resolveReports(typed,context),range=named("range",typed.range,parseRange),scope=resolveScope(typed,spell),sinceScan=named("s\
ince-scan",typed.sinceScan,value=>parseStateFile(value,scope,spell("history"))),request={scope,paths:scope==="tree"&&typed.paths.length===0?["."]:typed.paths,...range===
void 0?{}:{range},...sinceScan===void 0?{}:{sinceScan:resolve4(cwd,sinceScan)},cwd,include:typed.include?.length?globs("include",typed.include):config.include,exclude:[
...config.exclude,...globs("exclude",typed.exclude??[])],useIgnore:typed.noIgnore!==!0,minConfidence:named("min-confidence",typed.minConfidence,value=>parseChoice(
value,CONFIDENCES))??config.minConfidence??"possible",disabledRules:config.disabledRules,...config.rules.length===0?{}:{customRules:config.rules},closedArchives:typed.
noArchives===!0||config.archives===!1,decodeDepth:named("decode-depth",typed.decodeDepth,value=>parseWhole(value,0,DEEPEST_DECODING))??DEFAULT_DECODE_DEPTH,maxSize:named(
"max-size",typed.maxSize,parseSize)??1/0,jobs:named("jobs",typed.jobs,value=>parseWhole(value,1,256)),remarks:typed.remarks===!0,lineHash:reports.some(({format})=>format===
"sarif"),...configFile===void 0?{}:{configFile:nameFrom(cwd,configFile)},...typed.noSuppress===!0?{}:resolveSuppressions(context)},failOn=named("fail-on",typed.
failOn,value=>parseChoice(value,FAIL_ON))??config.failOn??"likely";return{request,failOn,reports}}function nameFrom(cwd,file){return relative2(cwd,resolve4(cwd,
file)).replaceAll("\\","/")}function resolveSuppressions({cwd,baseline:found}){return found===void 0?{suppressions:{inline:!0}}:{suppressions:{inline:!0,baseline:found.
baseline},baselineFile:nameFrom(cwd,found.name)}}function resolveScope(typed,spell){let given=[];typed.history&&given.push("history"),typed.staged&&given.push("\
staged"),typed.range!==void 0&&given.push("range"),typed.stdin&&given.push("stdin");let[scope="tree",second]=given;if(second!==void 0)throw new UsageError(`${spell(
scope)} and ${spell(second)} exclude each other: choose one`,"scan");if(scope==="stdin"&&typed.paths.length>0)throw new UsageError(`${spell("stdin")} reads stan\
dard input and takes no paths`,"scan");return scope}function resolveReports(typed,{cwd,spell}){let main={format:typed.format===void 0?formatOfFile(typed.output,
spell("format")):parseChoice({name:spell("format"),text:typed.format},FORMATS),file:toFile(typed.output,cwd)},others=(typed.report??[]).map(text=>{let{format,file}=parseTarget(
{name:spell("report"),text},FORMATS);return{format,file:toFile(file,cwd)}}),reports=[main,...others],twice=reports.find(({file},at)=>reports.findIndex(other=>other.
file===file)<at);if(twice===void 0)return reports;throw new UsageError(`two reports would go to ${twice.file??"standard output"}: give each its own file`,"scan")}
function formatOfFile(file,option){let ending=file===void 0?"":extname(file).slice(1).toLowerCase(),format=FORMATS.find(known=>known===ending);if(format!==void 0)
return format;if(PLAIN_ENDINGS.includes(ending))return"console";throw new UsageError(`no report has the format ${quote(`.${ending}`)}; choose one with ${option}\
 (known: ${FORMATS.join(", ")})`,"scan")}function toFile(typed,cwd){if(typed==="")throw new UsageError("the name of the output file is empty","scan");return typed===
void 0||typed==="-"?void 0:resolve4(cwd,typed)}var NOTHING2={tree:"no files to read here",stdin:"standard input was empty",staged:"nothing is staged",range:"these commits add nothing",history:"no file was ev\
er committed here"};function describeEmpty(report){if(!isEmpty(report))return;let{scope,leftOut}=report,isNarrow=leftOut!==void 0&&leftOut.directory+leftOut.include.
join("")+leftOut.exclude.join("")!=="";return scope==="staged"&&isNarrow?"nothing that is staged was to be read":NOTHING2[scope]}function isEmpty({scope,stats,sinceScan}){
return scope==="history"?stats.blobs===0&&!((sinceScan?.objects??0)>0):stats.bytes===0&&(scope==="stdin"||stats.files===0&&stats.blobs===0)}var SHOWN=3;function describeLeftOut(report,show){let told=[...describeWishes(report,show),...describeAbsent(report,show)];return told.length===0?void 0:told.join(
"; ")}function describeWishes(report,show){let{configFile}=report,parts=[...scopeParts(report,show),...findingParts(report)];if(configFile===void 0)return parts.
length===0?[]:[parts.join(", ")];let name=show(configFile);return[parts.length===0?`configuration ${name}`:`${parts.join(", ")} (${name})`]}function describeAbsent({
absentSubmodules=[]},show){if(absentSubmodules.length===0)return[];let more=absentSubmodules.length>SHOWN?` and ${absentSubmodules.length-SHOWN} more`:"",names=absentSubmodules.
slice(0,SHOWN).map(show).join(", ")+more;return[`${formatCount(absentSubmodules.length,"submodule")} not checked out, so not read: ${names}`]}function describeHidden({
leftOut}){if(leftOut===void 0)return;let{elsewhere,belowConfidence,ofDisabledRules}=leftOut,parts=[...belowConfidence>0?[`${formatNumber(belowConfidence)} below`]:
[],...ofDisabledRules>0?[`${formatNumber(ofDisabledRules)} of a rule that is off`]:[],...elsewhere>0?[`${formatNumber(elsewhere)} elsewhere`]:[]];return parts.length===
0?void 0:parts.join(", ")}function describeThreshold({leftOut}){if(leftOut===void 0||leftOut.belowConfidence===0)return"";let{minConfidence}=leftOut;return minConfidence===
"certain"?" at certain":` at ${minConfidence} or above`}function scopeParts({leftOut,scope,stats},show){if(leftOut===void 0)return[];let{files,include,exclude,directory,
closedArchives}=leftOut,list=globs=>{let more=globs.length>SHOWN?` and ${globs.length-SHOWN} more`:"";return globs.slice(0,SHOWN).map(show).join(" ")+more},missed=scope===
"tree"&&stats.files+stats.blobs===0?", and nothing does":"";return[...directory===""?[]:[`only ${show(directory)} looked at`],...include.length===0?[]:[`only wh\
at matches ${list(include)}${missed}`],...files>0?[`${formatCount(files,"file")} excluded`]:[],...scope!=="tree"&&exclude.length>0?[`without ${list(exclude)}`]:
[],...closedArchives===!0?["archives not looked into"]:[]]}function findingParts({leftOut}){if(leftOut===void 0)return[];let{elsewhere,belowConfidence,ofDisabledRules,
minConfidence,disabledRules}=leftOut,off=ofDisabledRules===0?"":`: ${formatCount(ofDisabledRules,"finding")}`;return[...elsewhere>0?[`${formatCount(elsewhere,"f\
inding")} elsewhere`]:[],...belowConfidence>0?[`${formatCount(belowConfidence,"finding")} below ${minConfidence}`]:[],...disabledRules.length>0?[`${disabledRules.
join(" ")} off${off}`]:[]]}function describeSinceScan({sinceScan},show){if(sinceScan===void 0)return;let{date,discarded,objects,read,unwritten}=sinceScan,file=show(sinceScan.file),why=discarded===
void 0?"":`${file} did not count, because ${discarded}; `;if(objects===void 0||read===void 0)return`${why}${file} was not written, because not everything was re\
ad in the usual way`;if(date===void 0)return`${why}all ${formatCount(objects,"object")} read, and ${file} ${unwritten===!0?"not written":"written"}`;let day=show(
date.slice(0,10));return read===objects?`all ${formatCount(objects,"object")} read: the scan of ${day} (${file}) spared none`:`${formatNumber(read)} of ${formatCount(
objects,"object")} read; the others were by the scan of ${day} (${file})`}function describeSuppressed(report,show){let{suppressed,baselineFile}=report,baseline=baselineFile===void 0?"the baseline":`the baseline ${show(baselineFile)}`;
if(suppressed.length===0)return baselineFile===void 0?void 0:`nothing suppressed by ${baseline}`;let known=suppressed.filter(({suppression})=>suppression?.kind===
"baseline").length,allowed=suppressed.length-known,comments=allowed===1?"a comment":"comments",all=`${formatCount(suppressed.length,"token")} suppressed`;return known===
0?`${all} by ${comments}`:allowed===0?`${all} by ${baseline}`:`${all}: ${formatNumber(known)} by ${baseline}, ${formatNumber(allowed)} by ${comments}`}function describeSuppression({
suppression},show){if(suppression===void 0)return"";let{kind,reason}=suppression,by=kind==="inline"?"comment":"baseline";return reason===void 0?`${by}, no reaso\
n given`:`${by}: ${show(reason)}`}import{randomUUID}from"node:crypto";import{appendFile,writeFile}from"node:fs/promises";import{basename as basename2,join as join4}from"node:path";async function withoutCommands({reports},{env,stdout},write){if(!reports.some(({format,file})=>format==="console"&&file===void 0)||findSystem(env)!=="github")return write();
let token=randomUUID();await stdout.write(`::stop-commands::${token}
`);try{await write()}finally{await stdout.write(`::${token}::
`)}}async function tellCi(report,{reports,failOn},io){let system=findSystem(io.env),format=reports.find(({file})=>file===void 0)?.format;if(!isTelling(system)||
format!=="console"&&format!==system)return;format==="console"&&await annotate(system,report,{failOn,io});let{renderJobSummary}=await import("./chunk-5FLNNTMR.js");
try{let file=reports.find(target=>target.file!==void 0)?.file;await summarize(system,renderJobSummary(report,file&&basename2(file)),io)}catch(error){await io.stderr.
write(`${escapeText(`cannot write the summary: ${messageOf(error)}`)}
`)}}async function tellFailureInSummary(message,io){let system=findSystem(io.env);if(!isTelling(system))return;let{renderFailureSummary}=await import("./chunk-5FLNNTMR.js");
await summarize(system,renderFailureSummary(message),io)}function isTelling(system){return system==="github"||system==="azure"}async function annotate(system,report,{
failOn,io}){if(system==="azure"){let{renderIssues}=await import("./chunk-D3O4YNLR.js");for(let line of renderIssues(report,failOn))await io.stdout.write(line);
return}let{renderAnnotations}=await import("./chunk-LP54AK6B.js");for(let line of renderAnnotations(report,failOn))await io.stdout.write(line)}async function summarize(system,summary,{
env,stdout}){if(system==="github"){let file2=env.GITHUB_STEP_SUMMARY;file2&&await appendFile(file2,summary);return}let folder=env.AGENT_TEMPDIRECTORY;if(!folder)
return;let file=join4(folder,`pat-patrol-${randomUUID()}.md`);await writeFile(file,summary,{flag:"wx"});let{renderSummaryUpload}=await import("./chunk-D3O4YNLR.js");
await stdout.write(renderSummaryUpload(file))}var BAR_COLUMNS=16,SETTLED=500;function renderProgress(state){let parts=[escapeText(state.label),...barParts(state),counts(state),...speedParts(state),time(state)],
line="";for(let part of parts){let longer=line===""?part:`${line}  ${part}`;if(columnsOf(longer)>=state.width)break;line=longer}return line}function barParts({done,
total,unicode}){if(total===void 0||total<=0)return[];let share=Math.min(done/total,1),full=Math.floor(share*BAR_COLUMNS),[on,off]=unicode?["\u2501","\u2500"]:["\
#","-"],bar=on.repeat(full)+off.repeat(BAR_COLUMNS-full);return[unicode?bar:`[${bar}]`,`${Math.floor(share*100)}%`.padStart(3)]}function counts({done,total,unit}){
let of=total===void 0||total<=0?"":`/${formatNumber(Math.max(total,done))}`;return`${formatNumber(done)}${of}${unit===void 0?"":` ${unit}`}`}function speedParts({
bytes,elapsedMs}){return elapsedMs<SETTLED||bytes===0?[]:[`${formatSize(Math.round(bytes*1e3/elapsedMs))}/s`]}function time({done,total,elapsedMs}){return total===
void 0||done<=0||total<=0||elapsedMs<SETTLED?formatClock(elapsedMs):`${formatClock(elapsedMs/done*Math.max(total-done,0))} left`}var QUIET_START=300,INTERVAL=100,UNITS={tree:"files",history:"objects",staged:"files",range:"objects",stdin:void 0,verify:"tokens",doctor:"tokens tried on hooks"};
function watchedStream({stderr,env}){return stderr.isTTY&&!env.CI&&env.TERM!=="dumb"?stderr:void 0}var ProgressLine=class{#stream;#look;#started;#drawn=0;#shown=0;constructor(stream,look){
this.#stream=stream,this.#look=look,this.#started=look.now()}update({label,done,total,bytes}){if(this.#stream===void 0)return;let now=this.#look.now(),elapsedMs=now-
this.#started;if(elapsedMs<QUIET_START||this.#shown>0&&now-this.#drawn<INTERVAL)return;this.#drawn=now;let unit=UNITS[label],width=this.#stream.columns??80;this.#draw(
renderProgress({label,done,bytes,elapsedMs,width,unicode:this.#look.unicode,...unit===void 0?{}:{unit},...total===void 0?{}:{total}}))}erase(){this.#shown>0&&this.#write(
`\r${" ".repeat(this.#shown)}\r`),this.#shown=0}#draw(line){this.#write(`\r${line.padEnd(this.#shown)}`),this.#shown=line.length}#write(text){this.#stream?.write(
text).catch(()=>{})}};import{resolve as resolve5}from"node:path";import{existsSync,lstatSync as lstatSync3,realpathSync as realpathSync2}from"node:fs";import{dirname as dirname2,join as join5,sep as sep2}from"node:path";function findCheckouts(folders){
return folders.flatMap(folder=>listUp(realOf(folder)??folder).findLast(each=>existsSync(join5(each,".git")))??[])}function findLinkedFolder(file,checkouts){return listUp(
dirname2(file)).find(folder=>isCheckoutLink(folder,checkouts))}function isCheckoutLink(path,checkouts){if(!isLink(path))return!1;let folder=realOf(dirname2(path));
return folder!==void 0&&checkouts.some(root=>folder===root||folder.startsWith(root+sep2))}function isLink(path){try{return lstatSync3(path).isSymbolicLink()}catch{
return!1}}function listUp(path){let parent=dirname2(path);return parent===path?[path]:[path,...listUp(parent)]}function realOf(path){try{return realpathSync2(path)}catch{
return}}import{randomUUID as randomUUID2}from"node:crypto";import{constants as constants2}from"node:fs";import{access,open,realpath,rename,rm,stat}from"node:fs/promises";
import{basename as basename3,dirname as dirname3,join as join6}from"node:path";var BLOCK=65536;async function checkWritable(file){await check(file,await findStats(file))}async function checkWritableHere(file){await check(file,void 0)}async function check(file,existing){
if(existing?.isDirectory())throw new UserError(`cannot write ${file}: it is a directory`);let folder=dirname3(file),parent=await findStats(folder);if(parent===void 0)
throw new UserError(`cannot write ${file}: there is no folder ${folder}`);if(!parent.isDirectory())throw new UserError(`cannot write ${file}: ${folder} is not a\
 folder`);try{existing!==void 0&&await access(file,constants2.W_OK),(existing===void 0||existing.isFile())&&await access(folder,constants2.W_OK)}catch(error){throw cannotWrite(
file,error)}}async function writeWhole(file,pieces){try{let existing=await findStats(file);existing!==void 0&&!existing.isFile()?await writeInto(await open(file,
"w"),pieces):await replace(existing===void 0?file:await realpath(file),pieces,existing?.mode??438)}catch(error){throw cannotWrite(file,error)}}async function writeWholeHere(file,pieces){
try{await replace(file,pieces,438)}catch(error){throw cannotWrite(file,error)}}async function replace(file,pieces,mode){let temporary=join6(dirname3(file),`.${basename3(
file).slice(0,100)}.${randomUUID2()}.tmp`);try{await writeInto(await open(temporary,"wx",mode&511),pieces),await rename(temporary,file)}catch(error){throw await rm(
temporary,{force:!0}),error}}async function writeInto(handle,pieces){try{for(let block of inBlocks(pieces))await handle.writeFile(block)}finally{await handle.close()}}
function*inBlocks(pieces){let block="";for(let piece of pieces)block+=piece,!(block.length<BLOCK)&&(yield block,block="");block!==""&&(yield block)}async function findStats(path){
try{return await stat(path)}catch{return}}function cannotWrite(file,error){return error instanceof UserError?error:new UserError(`cannot write ${file}: ${reasonOf2(
error)}`)}function reasonOf2(error){return messageOf(error).replace(/, [a-z]+(?: '.*)?$/s,"")}var WIDEST=100,DEFAULT_WIDTH=80;async function checkTargets(targets,{paths,cwd}){let inputs=paths.map(path=>resolve5(cwd,path)),checkouts=checkoutsOf({paths,cwd});
for(let{file}of targets){if(file===void 0)continue;let linked=findLinkedFolder(file,checkouts);if(linked!==void 0)throw new UserError(`cannot write ${file}: ${linked}\
 is a link, which any commit may have brought; name the folder that it leads to`);if(await(isCheckoutLink(file,checkouts)?checkWritableHere(file):checkWritable(
file)),inputs.includes(file))throw new UserError(`cannot write ${file}: it is one of the files to scan`)}}function checkoutsOf({paths,cwd}){return findCheckouts(
[cwd,...paths.map(path=>resolve5(cwd,path))])}async function writeReports(report,targets,destination){let failures=[];for(let target of targets)await writeReport(
report,target,destination).catch(error=>failures.push(error));if(failures.length>0)throw failures[0]}async function writeReport(report,{format,file},{stdout,look,
inputs}){let{columns,...rest}=look,render=await loadRenderer(format);if(file!==void 0){await(isCheckoutLink(file,checkoutsOf(inputs))?writeWholeHere:writeWhole)(
file,render(report,{...rest,color:!1,width:DEFAULT_WIDTH}));return}let width=Math.min(columns??DEFAULT_WIDTH,WIDEST);for(let block of inBlocks(render(report,{...rest,
width})))await stdout.write(block)}var SHOWN_PLACES=5;function placeName(place,style){return style.cyan(placeText(place,style.show))}function encodingNote({encoding},style){return encoding.length===
0?"":`  ${style.dim(encoding.join(" > "))}`}var INDENT="  ",ORDER=["live","unknown","unverified","refused","expired"];function renderVerdict({verdict},style){if(verdict===void 0)return[];let text=verdict.
status==="live"?`LIVE ${ownership(verdict)}`.trim():`${verdict.status}: ${verdict.reason}`;return wrapProse(style.show(text),style.width,INDENT).map(colorOf(verdict.
status,style))}function renderAnswer(finding,style){let{verdict,secret,places}=finding;if(verdict===void 0)return[];let{status,reason}=verdict,head=`${glyphOf(status,
style)} ${style.show(secret.redacted)}  ${status==="live"?"LIVE":status}`,whose=status==="live"?`  ${style.show(ownership(verdict))}`.trimEnd():"",prose=text=>wrapProse(
text,style.width,INDENT);return[style.bold(colorOf(status,style)(head))+whose,...places.slice(0,1).map(place=>`${INDENT}${placeName(place,style)}`),...prose(style.
show(reason)),...prose(`id ${idOf(finding)}`).map(style.dim)]}function renderAnswers({findings},style){let counts2=ORDER.map(status=>({status,count:findings.filter(
({verdict})=>verdict?.status===status).length})).filter(({count})=>count>0),worst=counts2[0]?.status??"unverified",text=counts2.map(({status,count})=>`${formatNumber(
count)} ${status}`).join(", ");return[style.bold(colorOf(worst,style)(`${glyphOf(worst,style)} ${text}`))]}function ownership({organization,owner}){return[organization===
void 0?"":`in ${organization}`,owner===void 0?"":`owner ${owner}`].filter(part=>part!=="").join(", ")}function glyphOf(status,{glyphs}){return status==="live"?glyphs.
found:status==="unknown"||status==="unverified"?glyphs.attention:glyphs.clean}function colorOf(status,style){return status==="live"?style.red:status==="unknown"||
status==="unverified"?style.yellow:style.green}var NUMBER_COLUMNS=5,TAB2="  ";function renderFrame({frame,line},confidence,style){let show=text=>text.split("	").map(style.show).join(TAB2),end=frame.start+frame.
length,token=show(frame.text.slice(frame.start,end)),number=String(line).padStart(NUMBER_COLUMNS),room=style.width-number.length-3-columnsOf(token),[before,after]=fit(
show(frame.text.slice(0,frame.start)),show(frame.text.slice(end)),room,style.glyphs.cut),carets=" ".repeat(columnsOf(before))+"^".repeat(Math.max(columnsOf(token),
1)),gutter=text=>style.dim(`${text} ${style.glyphs.rule}`);return[`${gutter(number)} ${style.dim(before)}${style.bold(token)}${style.dim(after)}`,`${gutter(" ".
repeat(number.length))} ${style.sure(confidence)(carets)}`]}function fit(before,after,room,mark){let afterRoom=Math.max(room-columnsOf(before),Math.floor(room/3),
columnsOf(mark)),cutAfter=cutEnd(after,afterRoom,mark);return[cutStart(before,Math.max(room-columnsOf(cutAfter),columnsOf(mark)),mark),cutAfter]}var SHOWN_NAMES=3,NAME_COLUMNS=40;function describeHistory(history,width,style){let{branches,tags,remotes,inFilesOf}=history,holders=[...listNames(branches,"bra\
nch",style),...listNames(tags,"tag",style),...listNames(remotes,"remote branch",style)];return[["removed",inFilesOf.length>0?void 0:describeRemoval(history,style)],
["held by",holders.length===0?void 0:holders.join(", ")],["pushed",describePushed(history)]].flatMap(([label,text])=>text===void 0?[]:[{label,lines:wrapProse(text,
width,"")}])}function describePushed({pushed,tags}){if(pushed==="no")return"no remote branch that is known here has it";if(!(pushed==="yes"||tags.length===0))return"\
not known: no remote branch that is known here has it, but tags come from elsewhere, and go there"}function describeRemoval({removed},style){let last=removed.at(
-1);if(last===void 0)return;let shown=[last.date?.slice(0,10),shortObjectId(last.commit),last.author].flatMap(fact=>fact===void 0?[]:[cut(fact,style)]).join("  ");
return removed.length===1?shown:`${shown}, and by ${formatCount(removed.length-1,"other commit")}`}function listNames(names,noun,style){if(names.length===0)return[];
let shown=names.slice(0,SHOWN_NAMES).map(name=>cut(name,style)),more=names.length>SHOWN_NAMES?style.glyphs.cut:"",plural=noun.endsWith("ch")?`${noun}es`:`${noun}\
s`;return[`${formatNumber(names.length)} ${names.length===1?noun:plural} (${shown.join(", ")}${more})`]}function cut(text,style){return cutEnd(style.show(text),
NAME_COLUMNS,style.glyphs.cut)}import{posix}from"node:path";var NO_PATH=".git";function countPlaces(places){return places.reduce((sum,{more=0})=>sum+1+more,0)}function firstSeen(places){let first;for(let place of places)
place.commit!==void 0&&isBefore(place,first)&&(first=place);return first}function groupByPath(places){let groups=new Map;for(let place of places){let{path,object,
commit,blob,inner}=place,key=path===""?["",object,commit,blob,inner].join("\0"):path,group2=groups.get(key);group2===void 0?groups.set(key,[place]):group2.push(
place)}return groups}function groupByFile(findings,select=({places})=>places){return findings.flatMap(finding=>{let organizations=organizationsOf(finding);return[
...groupByPath(select(finding)).values()].flatMap(places=>{let first=firstSeen(places)??places[0];return first===void 0?[]:{finding,organizations,places:[first,
...places.filter(place=>place!==first)]}})})}function rootPathOf(path,{scope,repository}){if(path==="")return NO_PATH;if(path.startsWith("/")||/^[A-Za-z]:\//.test(
path))return path;let prefix=scope==="tree"||scope==="staged"?repository?.prefix??"":"";return posix.normalize(prefix+path)}function isBefore({date},other){return other?.
date===void 0?other===void 0||date!==void 0:date!==void 0&&Date.parse(date)<Date.parse(other.date)}var LABEL_COLUMNS=9,AUTHOR_COLUMNS=40,INDENT2=" ".repeat(2+LABEL_COLUMNS),REACHABILITIES=["head","ref","index","stash","reflog","none"],REACHED={head:"not in it\
s files, but in its history",ref:"not there, but in another branch or tag",index:"not there, but staged: the next commit would contain it",stash:"not there, but\
 in a stash",reflog:"not there; the reflog still reaches it",none:"not there; nothing reaches it any more, but the object is still in this repository until git \
prunes it"},HOLDERS={commit:"commit message",tag:"tag",note:"note"};function renderProvenance(finding,top,context,style){let{places,history}=finding,entered=firstSeen(
places),width=style.width-INDENT2.length,told=history===void 0?[]:describeHistory(history,width,style);return[...entered===void 0?[]:row("entered",entry(entered,
style,entered!==top)),...headRow(places,style),...told.flatMap(({label,lines:[first="",...rest]})=>[...row(label,first),...rest.map(line=>INDENT2+line)]),...places.
length>1?placeRows(places,context,style):[]]}function row(label,text){return[`  ${label.padEnd(LABEL_COLUMNS)}${text}`]}function entry(place,style,withName){return`${place.
orEarlier===!0?"at or before  ":""}${origin(place,style,withName)}`}function origin(place,style,withName){let{date,author}=place;return[...[date?.slice(0,10),broughtBy(
place),author].filter(fact=>fact!==void 0).map(fact=>cutEnd(style.show(fact),AUTHOR_COLUMNS,style.glyphs.cut)),...withName?[placeName(place,style)]:[]].join("  ")}
function headRow(places,style){let isThere=places.some(({atHead})=>atHead),nearest=REACHABILITIES.find(reachable=>places.some(place=>place.reachable===reachable));
if(!isThere&&nearest===void 0)return[];let text=isThere?"still there":REACHED[nearest??"none"],[first="",...rest]=wrapProse(text,style.width-INDENT2.length,"");
return[...row("at HEAD",isThere?style.bold(first):first),...rest.map(line=>INDENT2+line)]}function placeRows(places,{allPlaces},style){let groups=groupByPath(places),
blobs=distinct(places,"blob"),commits=distinct(places,"commit"),counts2=[`${formatNumber(countPlaces(places))} in ${countHolders([...groups.values()])}`,...blobs>
0?[formatCount(blobs,"blob")]:[],...commits>0?[formatCount(commits,"commit")]:[]],rows=row("places",counts2.join(", ")),entries=allPlaces?places.map(place=>[place]):
[...groups.values()].toSorted((a,b)=>b.length-a.length),allFiles=entries.every(([first])=>first?.path!==""),shown=entries.slice(0,allPlaces?void 0:SHOWN_PLACES),
rest=entries.length-shown.length;return[...rows,...shown.map(group2=>INDENT2+groupLine(group2,style,allPlaces===!0)),...rest>0?[INDENT2+style.dim(`${style.glyphs.
cut} ${formatCount(rest,allFiles?"more file":"more place")}: --all-places`)]:[]]}function countHolders(groups){let counts2=new Map;for(let[place]of groups){let noun=place===
void 0||place.path!==""?"file":HOLDERS[place.object??"blob"]??"object";counts2.set(noun,(counts2.get(noun)??0)+1)}return[...counts2].map(([noun,count])=>formatCount(
count,noun)).join(" and ")}function groupLine(group2,style,withOrigin){let[first]=group2;if(first===void 0)return"";let blobs=distinct(group2,"blob"),versions=group2.
length===1?"":`  ${blobs>0?formatCount(blobs,"blob"):formatCount(group2.length,"place")}`,encoding=group2.find(place=>place.encoding.length>0)??first,from=withOrigin&&
first.commit!==void 0?`  ${origin(first,style,!1)}`:"";return`${placeName(first,style)}${versions}${encodingNote(encoding,style)}${from}`}function distinct(places,key){
let counted=key==="commit"?places:places.filter(({object})=>object!=="tag"&&object!=="commit");return new Set(counted.flatMap(place=>place[key]??[])).size}var INDENT3="  ",SHOWN_ORGANIZATIONS=5,UNREASONED="pat-patrol:allow does not count here: it needs a comment of its own behind the token, or alone on the line be\
fore, with a reason";function renderFinding(finding,context,style){let rule=context.verbose?context.rules.find(({id})=>id===finding.ruleId):void 0;return[...renderHeading(
finding,style),...renderPlaces(finding,context,style),...renderAdvice(finding,rule,style)]}function renderFindingLine(finding,style){let[place]=finding.places,where=place===
void 0?"":`  ${placeName(place,style)}`;return`${style.show(finding.secret.redacted)}${where}  ${finding.confidence}, id ${idOf(finding)}`}function renderHeading(finding,style){
let{confidence,secret}=finding,color=style.sure(confidence),head=`${confidence==="possible"?"?":style.glyphs.found} ${style.show(secret.redacted)}  ${confidence.
padEnd(8)}  `,[first="",...rest]=wrapProse(describeToken(finding),style.width-columnsOf(head),"");return[`${style.bold(color(head))}${first}`,...rest.map(line=>"\
 ".repeat(columnsOf(head))+line)]}function renderPlaces(finding,context,style){let{confidence,places}=finding,isHistory=places.some(({commit,reachable,atHead})=>(commit??
reachable??atHead)!==void 0),[first]=places,top=isHistory?places.find(({atHead})=>atHead)??firstSeen(places)??first:first;if(top===void 0)return[];let head=[`${INDENT3}${placeName(
top,style)}${encodingNote(top,style)}`,...renderFrame(top,confidence,style)];if(isHistory)return[...head,...renderProvenance(finding,top,context,style)];let shown=places.
slice(1,context.allPlaces?void 0:SHOWN_PLACES),rest=places.length-1-shown.length,unlisted=countPlaces(places)-places.length;return[...head,...shown.map(place=>`${INDENT3}${placeName(
place,style)}${encodingNote(place,style)}`),...rest>0?[INDENT3+style.dim(`${style.glyphs.cut} ${formatCount(rest,"more place")}: --all-places`)]:[],...unlisted>
0?[INDENT3+style.dim(`${style.glyphs.cut} ${formatCount(unlisted,"more place")}: counted, not listed`)]:[]]}function renderAdvice(finding,rule,style){let prose=text=>wrapProse(
text,style.width,INDENT3),organizations=organizationsOf(finding).slice(0,SHOWN_ORGANIZATIONS),named=name=>style.show(name)+originOf(finding,name),carrier=carrierOf(
finding),facts=[...finding.format==="custom"?[`rule ${style.show(finding.ruleId)}`]:[],`id ${idOf(finding)}`];organizations.length>0&&facts.unshift(`org ${organizations.
map(named).join(", ")}`),carrier!==void 0&&facts.unshift(`in ${carrier.name}`);let revoke=finding.confidence==="certain"?"revoke it":"if it is a token, revoke i\
t",where=organizations.length===0?"in Azure DevOps under User settings, Personal access tokens":`at ${organizations.map(revocationUrl).join(" ")}`;return[...finding.
places.some(({allowed})=>allowed==="")?prose(UNREASONED).map(style.yellow):[],...renderVerdict(finding,style),...prose(facts.join(` ${style.glyphs.dot} `)).map(
style.dim),...finding.format==="custom"?[]:prose(`${revoke} ${style.show(where)}`),...carrier===void 0?[]:prose(style.show(`then: ${carrier.advice}`)),...rule===
void 0?[]:prose(style.show(`${rule.id}: ${rule.remediation}`))]}var INDENT4="  ";function renderRemark(place,style){let what=`note: ${(place.carrier===void 0?void 0:findCarrier(place.carrier))?.name??"an encrypted credential"}\
; if it is a token of Azure DevOps, it is not checked here`;return[...wrapProse(`${style.glyphs.dot} ${what}`,style.width,INDENT4,""),`${INDENT4}${placeName(place,
style)}`]}function isComplete({complete,interrupted,problems}){return complete&&!interrupted&&problems.length===0}function problemsOf(report){let{problems,interrupted}=report;
return interrupted?[{where:"scan",message:"stopped by the user before everything was read"},...problems]:isComplete(report)||problems.length>0?problems:[{where:"\
scan",message:"not everything was read"}]}var SHOWN_KINDS=20,SHOWN_PLACES2=3,OBJECT=/^object ([0-9a-f]{12,64})(?:!|$)/,INDENT5="  ",NAME_COLUMNS2=24;function renderProblems(report,{verbose},style){if(isComplete(
report))return[];let entries=verbose===!0?report.problems.map(problem=>entryOf([problem],style)):group(report,style),shown=verbose===!0?entries:entries.slice(0,
SHOWN_KINDS),room=shown.reduce((most,{name})=>columnsOf(name)>NAME_COLUMNS2?most:Math.max(most,columnsOf(name)),0),rest=entries.slice(shown.length).reduce((sum,{
count})=>sum+count,0);return[...wrapProse(headline(report,style),style.width,INDENT5,"").map(line=>style.yellow(style.bold(line))),...shown.flatMap(entry2=>entryLines(
entry2,room,style)),...rest>0?[`${INDENT5}${style.glyphs.cut} and ${formatNumber(rest)} more: --verbose`]:[],...objectHint(report,style)]}function objectHint({problems},{
width}){for(let{where}of problems){let id=OBJECT.exec(where)?.[1];if(id!==void 0)return wrapProse(`what an object is called: git log --all --raw --find-object=${id}`,
width,INDENT5+INDENT5,INDENT5)}return[]}function group({problems},style){let kinds=new Map;for(let problem of problems){let kind=kinds.get(problem.message)??[];
kinds.set(problem.message,kind),kind.push(problem)}return[...kinds.values()].flatMap(kind=>kind.length>SHOWN_PLACES2?[entryOf(kind,style)]:kind.map(problem=>entryOf(
[problem],style)))}function entryOf(kind,style){let count=kind.length,places=kind.slice(0,SHOWN_PLACES2).map(({where})=>style.show(where)),message=style.show(kind[0]?.
message??"");return count===1?{name:places[0]??"",message,places:[],count}:{name:formatCount(count,"place"),message,places,count}}function headline({findings,interrupted,
problems},{glyphs}){let reasons=interrupted?["stopped by you"]:[];problems.length>0&&reasons.push(`${formatCount(problems.length,"thing")} could not be read`),reasons.
length===0&&reasons.push("not everything was read");let meaning=findings.length===0?'so "none found" is not "clean"':"so there may be more";return`${glyphs.attention}\
 INCOMPLETE: ${reasons.join(" and ")}, ${meaning}`}function entryLines({name,message,places,count},room,{width}){let hanging=INDENT5+" ".repeat(room+2),rest=count-
places.length,more=rest>0?` and ${formatNumber(rest)} more: --verbose`:"",told=places.length===0?[]:wrapProse(places.join(", ")+more,width,hanging);if(columnsOf(
name)>room)return[INDENT5+name,...wrapProse(message,width,hanging),...told];let padding=" ".repeat(room+2-columnsOf(name));return[...wrapProse(message,width,hanging,
INDENT5+name+padding),...told]}var INDENT6="  ",PLACES={tree:"in the working tree",stdin:"in standard input",staged:"in what is staged",range:"in these commits",history:"in the history"},NEXT={
tree:"revoke first: taking a token out of here does not take it back from those who have read it",stdin:"revoke first: a token that was logged or sent has been \
read",staged:"take it out and stage that again; a token that never left this machine need not be revoked",range:"take it out of these commits before they are pu\
shed; once pushed, revoke first",history:"revoke first: rewriting the history does not take a token back from those who have cloned it"},NEXT_OF_PUSHED="revoke \
first: these commits are pushed, and taking it out of them does not take it back from those who have read them";function renderSummary(report,context,style){let prose=text=>wrapProse(
text,style.width,INDENT6),leftOut=describeLeftOut(report,style.show);return[...renderOutcome(report,style),...notes(report,style).flatMap(prose),...leftOut===void 0?
[]:prose(leftOut).map(style.dim),...renderSuppressed(report,context,style),...report.findings.length>0?prose(nextStep(report,context)):[]]}function renderOutcome(report,style){
let{findings,scope}=report,[first]=findings,headline2=text=>wrapProse(text,style.width,INDENT6,"");if(first!==void 0){let color=style.sure(first.confidence),glyph=first.
confidence==="possible"?"?":style.glyphs.found;return headline2(`${glyph} ${countFindings(report)}`).map(line=>style.bold(color(line)))}if(!isComplete(report))return[];
let empty=describeEmpty(report);if(empty!==void 0)return headline2(`${style.glyphs.attention} ${empty}`).map(style.yellow);let where=scope==="tree"&&report.repository===
void 0?"in these files":PLACES[scope],but=report.suppressed.length===0?"":", apart from what is suppressed",hidden=describeHidden(report);if(hidden!==void 0){let text=`\
no Azure DevOps tokens${describeThreshold(report)} ${where}; ${hidden}`;return headline2(`${style.glyphs.attention} ${text}`).map(style.yellow)}return headline2(
`${style.glyphs.clean} no Azure DevOps tokens ${where}${but}`).map(style.green)}function countFindings({findings}){let counts2=new Map;for(let{confidence}of findings)
counts2.set(confidence,(counts2.get(confidence)??0)+1);let parts=[...counts2].map(([confidence,count])=>`${formatNumber(count)} ${confidence}`),places=findings.
reduce((sum,finding)=>sum+countPlaces(finding.places),0),where=`in ${formatCount(places,"place")}`;return counts2.get("possible")===findings.length?`${formatCount(
findings.length,"possible token")} ${where}`:`${formatCount(findings.length,"token")} ${where} (${parts.join(", ")})`}function nextStep({findings,scope},{pushed=!1}){
let isSure=findings.some(({confidence})=>confidence==="certain"),next=pushed&&scope==="range"?NEXT_OF_PUSHED:NEXT[scope];return isSure?next:`if it is a token: ${next}`}
function notes(report,style){let{findings,ignoredFiles,repository,scope}=report,read=describeRead(report),lines=findings.length===0&&!isComplete(report)?[`0 tok\
ens in what was read: ${read}`]:[`read ${read}`];ignoredFiles>0&&lines.push(`${formatCount(ignoredFiles,"file")} ignored by git not looked at: --no-ignore`);let{
alternates=[],submodules=[]}=repository??{};alternates.length>0&&lines.push(`objects borrowed from ${alternates.map(style.show).join(", ")} were read as well`),
submodules.length>0&&lines.push(`not read: the histories of submodules, ${submodules.map(style.show).join(", ")}; scan --history in each`);let since=describeSinceScan(
report,style.show);return since!==void 0&&lines.push(since),scope==="tree"&&repository!==void 0&&lines.push("working tree only; for the past: pat-patrol scan --\
history"),lines}function describeRead({scope,stats}){let{files,blobs,bytes,milliseconds}=stats,isGit=scope==="history"||scope==="range",counts2=[...blobs>0||isGit?
[`${formatCount(blobs,"blob")}${isGit?" and the messages":""}`]:[],...files>0?[formatCount(files,"file")]:[]];return counts2.length===0&&scope!=="stdin"&&counts2.
push("0 files"),`${[...counts2,formatSize(bytes)].join(", ")} in ${formatDuration(milliseconds)}`}function renderSuppressed(report,{verbose},style){let told=describeSuppressed(
report,style.show);if(told===void 0)return[];let more=verbose||report.suppressed.length===0?"":"; --verbose lists them",list=verbose?report.suppressed:[];return[
...wrapProse(told+more,style.width,INDENT6),...list.map(finding=>{let why=describeSuppression(finding,style.show);return`${INDENT6}${INDENT6}${renderFindingLine(
finding,style)}${why===""?"":`  ${style.dim(why)}`}`})]}function*renderConsole(report,context){let style=styleOf(context);for(let finding of report.findings)yield`${(context.verdicts?renderAnswer(finding,style):renderFinding(
finding,context,style)).join(`
`)}

`;for(let remark of report.remarks??[])yield`${renderRemark(remark,style).join(`
`)}

`;let problems=renderProblems(report,context,style),isAnswer=context.verdicts&&report.findings.length>0,summary=context.quiet?[]:isAnswer?renderAnswers(report,style):
renderSummary(report,context,style),gap=problems.length>0&&summary.length>0&&report.findings.length>0?[""]:[],closing=[...problems,...gap,...summary];closing.length>
0&&(yield`${closing.join(`
`)}
`)}var MOST_PROBLEMS=10;async function runScan(invocation,io,dependencies){let{code}=await scanToEnd(invocation,io,dependencies);return code}async function scanToEnd(invocation,io,dependencies){
let produced=await produceReport(invocation,io,dependencies);return{...produced,code:exitCodeOf(produced.report,produced.options.failOn,io.signal.reason)}}async function produceReport(invocation,io,dependencies,select=report=>report){
let options=await readOptions(invocation,io);await checkTargets(options.reports,options.request);let report=await findTokens({invocation,options,select},io,dependencies),
look={...lookOf(invocation,io,options.request.customRules),failOn:options.failOn,endedAt:new Date},destination={stdout:io.stdout,look,inputs:options.request};return await withoutCommands(
options,io,()=>writeReports(report,options.reports,destination)),await tellCi(report,options,io),showsProblems(options)||await tellProblems(report,io.stderr),invocation.
display.quiet||await tellWhere(report,options,io.stderr),{report,options}}async function findTokens({invocation,options,select},io,dependencies){let verifier=await openVerifier(
invocation,io),scan2=await dependencies.loadScan();compileLater();let stdin=options.request.scope==="stdin"?{stdin:io.stdin()}:{},unicode=wantsUnicode(io.env,io.
platform),progress=new ProgressLine(invocation.display.quiet?void 0:watchedStream(io),{unicode,now:()=>performance.now()});try{let onProgress=progress.update.bind(
progress),report=select(await scan2({...options.request,...stdin},{signal:io.signal,onProgress}));return verifier===void 0?report:await verifier(report,onProgress)}finally{
progress.erase()}}async function openVerifier({verification},io){if(verification===void 0)return;let{createVerifier}=await import("./chunk-O53MIDH7.js");return createVerifier(
verification,io)}async function readOptions(invocation,io){let{typed,config:named,display}=invocation,search={cwd:io.cwd,home:io.home,paths:typed.paths},{config,
name}=await readConfig({...search,named,earlier:invocation.earlier});display.verbose&&name!==void 0&&await io.stderr.write(`configuration: ${escapeText(name)}
`);let baseline=typed.noSuppress?void 0:readBaseline({...search,named:invocation.baseline}),{spell=option=>`--${option}`}=invocation;return resolveOptions(typed,
{config,configFile:name,baseline,cwd:io.cwd,spell})}function lookOf({display},io,custom=[]){let{allPlaces,quiet,verbose,noColor,verdicts=!1,includeSuppressed=!1}=display;
return{version:VERSION,rules:[...RULES,...custom.map(asRule)],unicode:wantsUnicode(io.env,io.platform),color:wantsColor(io.stdout,io.env,noColor),columns:io.stdout.
columns,allPlaces,quiet,verbose,verdicts,includeSuppressed,pushed:findSystem(io.env)!==void 0}}function showsProblems({reports}){return reports.some(({format,file})=>format===
"console"&&file===void 0)}async function tellWhere(report,options,stderr){let{reports}=options;if(reports.some(({file})=>file===void 0)){let leftOut=report.scope!==
"tree"||showsProblems(options)?void 0:describeLeftOut(report,escapeText),empty=leftOut===void 0?void 0:describeEmpty(report);empty!==void 0&&await stderr.write(
`${escapeText(`${empty}: ${leftOut}`)}
`);return}let files=reports.map(({file})=>file).join(", "),notes2=[describeLeftOut,describeSinceScan,describeSuppressed].map(describe=>describe(report,escapeText)),
told=[`${formatCount(report.findings.length,"token")} found; report in ${files}`,...notes2.filter(note=>note!==void 0)];for(let line of told)await stderr.write(
`${escapeText(line)}
`)}async function tellProblems(report,stderr){let{problems,interrupted}=report,lines=interrupted?["INCOMPLETE: stopped by you before everything was read"]:[];lines.
push(...problems.slice(0,MOST_PROBLEMS).map(({where,message})=>`not read: ${where}: ${message}`)),problems.length>MOST_PROBLEMS&&lines.push(`not read: ${problems.
length-MOST_PROBLEMS} more, see the report`);for(let line of lines)await stderr.write(`${escapeText(line)}
`)}async function scan(request,watchers={}){let settings=settingsOf(request),runner=new ItemRunner({start:{settings,cwd:request.cwd},worker:WORKER,jobs:request.jobs}),
scanned;try{scanned=await scanAll({runner,settings},request,watchers)}finally{await runner.close()}return tell(scanned,request)}async function scanAll({runner,settings},request,{
onFinding,...hooks}){let started=performance.now();runner.expect(sizeOfHistory(request));let repository=await repositoryOf(request),prefix=request.scope==="tree"||
request.scope==="staged"?repository?.prefix??"":"",accepts=createPathFilter(request.include,request.exclude,prefix);await loadCustomRules(settings);let state=await openStateOf(
request,settings),source=openSource(request,{repository,accepts,settings,done:state?.earlier.done}),look=onFinding&&new FirstLook(source,request,{repository,accepts},
onFinding),seen=look===void 0?hooks:{...hooks,onHits:look.add.bind(look)},outcome=await scanSource(source,runner,seen);return await look?.end(),{source,outcome,
state,repository,accepts,started}}async function tell({source,outcome,state,repository,accepts,started},request){let placed=outcome.hits.length===0?[]:await source.
place(outcome.hits),{findings,...aside}=await sift(placed,request,{repository,accepts,files:source.excludedFiles()}),recorded=state?.record(source,outcome),problems=[
...source.problems(),...outcome.problems,...recorded?.problems??[]];return{scope:request.scope,...suppress(findings,request.suppressions??{inline:!1}),...aside,
problems,complete:problems.length===0&&!outcome.interrupted,interrupted:outcome.interrupted,stats:{...outcome.counts,milliseconds:Math.round(performance.now()-started)},
ignoredFiles:source.ignoredFiles(),...besides2(source),...filesBehind(request),...recorded===void 0?{}:{sinceScan:recorded.sinceScan},...source.repository===void 0?
{}:{repository:source.repository}}}async function openStateOf({sinceScan,cwd},settings){if(sinceScan===void 0)return;let{openState}=await import("./chunk-SNTJUBFB.js");
return openState({file:sinceScan,cwd,settings,programs:[new URL(import.meta.url),WORKER]})}function settingsOf(request){let{decodeDepth,maxSize,lineHash,customRules,
closedArchives=!1,remarks=!1}=request,settings={decodeDepth,maxSize,lineHash,closedArchives,remarks};return customRules===void 0?settings:{...settings,customRules}}
function besides2({absentSubmodules}){let absent=absentSubmodules?.()??[];return absent.length===0?{}:{absentSubmodules:absent}}function filesBehind({configFile,
baselineFile}){return{...configFile===void 0?{}:{configFile},...baselineFile===void 0?{}:{baselineFile}}}export{findSystem,placeName,NO_PATH,countPlaces,firstSeen,groupByFile,rootPathOf,renderFindingLine,isComplete,problemsOf,renderProblems,describeEmpty,describeLeftOut,
describeHidden,describeThreshold,describeSinceScan,describeSuppressed,describeSuppression,listWorkingTree,scan,renderConsole,FORMATS,loadRenderer,FAIL_ON,DEEPEST_DECODING,
resolveOptions,tellFailureInSummary,watchedStream,ProgressLine,writeWholeHere,runScan,scanToEnd,produceReport,findTokens,readOptions,tellProblems};
