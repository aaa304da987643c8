import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{isRefOption}from"./chunk-MOOAE5JN.js";import{UsageError}from"./chunk-N73C4BVH.js";import{didYouMean}from"./chunk-LWWFSV3F.js";import{maskTokens}from"./chunk-7N7QER5E.js";
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();init_define_WORKFLOWS();var OPTION="--range";function gatherRange(args){let end=args.indexOf("--"),at=args.findIndex(arg=>arg===OPTION||arg.startsWith(`${OPTION}=`));if(at<0||end>=0&&end<
at)return args;let[words,next]=takeWords(args,at),option=words.length<2?args.slice(at,next):[`${OPTION}=${words.join(" ")}`];return[...args.slice(0,at),...option,
...gatherRange(args.slice(next))]}function takeWords(args,at){let typed=args[at]===OPTION?void 0:args[at]?.slice(OPTION.length+1),words=typed===void 0?[]:[typed],
next=at+1;for(let word=args[next];word!==void 0;word=args[++next]){let mayBeRevision=words.length===0||words.at(-1)==="--not";if(!isRefOption(word)&&(!mayBeRevision||
word.startsWith("-")))break;words.push(word)}return[words,next]}var PARSER={"boolean-negation":!1,"camel-case-expansion":!1,"dot-notation":!1,"greedy-arrays":!1,"parse-numbers":!1,"parse-positional-numbers":!1,"strip-aliased":!0};
async function readCommandLine(command,table,args){let{default:yargs}=await import("./chunk-YZ7QNEPU.js"),parsed=yargs().locale("en").help(!1).version(!1).
exitProcess(!1).parserConfiguration(PARSER).options(toYargs(table)).strictOptions().fail((message,error)=>{throw toUsageError(message??error.message,{command,table,
args})}).parseSync([..."range"in table?gatherRange(args):args]),all=name=>[parsed[name]??[]].flat().map(String),valued=Object.keys(table).find(name=>table[name]?.
type==="flag"&&all(name).includes("false"));if(valued!==void 0)throw new UsageError(`option ${dashed(valued)} takes no value`,command);return{words:all("_"),flag:name=>all(
name).includes("true"),value:name=>all(name).at(-1),list:all}}function toYargs(table){return Object.fromEntries(Object.entries(table).map(([name,{type,alias}])=>[
name,{...alias===void 0?{}:{alias},...type==="flag"?{type:"boolean",nargs:0}:{type:"string",array:type==="list",requiresArg:!0}}]))}function toUsageError(message,{
command,table,args}){let missing=/^Not enough arguments following: (.+)$/.exec(message)?.[1];if(missing!==void 0)return new UsageError(`option ${dashed(missing)}\
 needs a value`,command);let valued=/^Argument unexpected for: (.+)$/.exec(message)?.[1];if(valued!==void 0)return new UsageError(`option ${dashed(valued)} take\
s no value`,command);let unknown=/^Unknown arguments?: ([^,]+)/.exec(message)?.[1];return unknown!==void 0?new UsageError(unknownOption(typedForm(unknown,args),
Object.keys(table)),command):new UsageError(message,command)}function unknownOption(typed,known){let name=typed.replace(/^-+/,""),suggestion=name.length>1?didYouMean(
name,known,dashed):"";return`unknown option ${maskTokens(typed).slice(0,40)}${suggestion}`}function typedForm(name,args){let long=args.find(arg=>arg.replace(/=.*/s,
"")===`--${name}`),short=args.find(arg=>/^-[^-]/.test(arg)&&arg.includes(name));return long?.replace(/=.*/s,"")??short??dashed(name)}function dashed(name){return name.
length===1?`-${name}`:`--${name}`}export{readCommandLine,unknownOption};
