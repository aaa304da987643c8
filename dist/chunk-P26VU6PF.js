import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{UsageError}from"./chunk-QPLG4R54.js";import{didYouMean}from"./chunk-QMUXK74V.js";import{maskTokens}from"./chunk-DNQ7QJRR.js";var PARSER={"boolean-negation":!1,"camel-case-expansion":!1,"dot-notation":!1,"greedy-arrays":!1,"parse-numbers":!1,"parse-positional-numbers":!1,"strip-aliased":!0};
async function readCommandLine(command,table,args){let{default:yargs}=await import("./chunk-Y4B5IELU.js"),parsed=yargs().locale("en").help(!1).version(!1).
exitProcess(!1).parserConfiguration(PARSER).options(toYargs(table)).strictOptions().fail((message,error)=>{throw toUsageError(message??error.message,{command,table,
args})}).parseSync([...args]),all=name=>[parsed[name]??[]].flat().map(String),valued=Object.keys(table).find(name=>table[name]?.type==="flag"&&all(name).includes(
"false"));if(valued!==void 0)throw new UsageError(`option ${dashed(valued)} takes no value`,command);return{words:all("_"),flag:name=>all(name).includes("true"),
value:name=>all(name).at(-1),list:all}}function toYargs(table){return Object.fromEntries(Object.entries(table).map(([name,{type,alias}])=>[name,{...alias===void 0?
{}:{alias},...type==="flag"?{type:"boolean",nargs:0}:{type:"string",array:type==="list",requiresArg:!0}}]))}function toUsageError(message,{command,table,args}){
let missing=/^Not enough arguments following: (.+)$/.exec(message)?.[1];if(missing!==void 0)return new UsageError(`option ${dashed(missing)} needs a value`,command);
let valued=/^Argument unexpected for: (.+)$/.exec(message)?.[1];if(valued!==void 0)return new UsageError(`option ${dashed(valued)} takes no value`,command);let unknown=/^Unknown arguments?: ([^,]+)/.
exec(message)?.[1];return unknown!==void 0?new UsageError(unknownOption(typedForm(unknown,args),Object.keys(table)),command):new UsageError(message,command)}function unknownOption(typed,known){
let name=typed.replace(/^-+/,""),suggestion=name.length>1?didYouMean(name,known,dashed):"";return`unknown option ${maskTokens(typed).slice(0,40)}${suggestion}`}
function typedForm(name,args){let long=args.find(arg=>arg.replace(/=.*/s,"")===`--${name}`),short=args.find(arg=>/^-[^-]/.test(arg)&&arg.includes(name));return long?.
replace(/=.*/s,"")??short??dashed(name)}function dashed(name){return name.length===1?`-${name}`:`--${name}`}var HELP={help:{type:"flag",alias:"h"}},ASKING={organization:{type:"list"},server:{type:"value"},unproven:{type:"flag"}},SCOPE={history:{type:"flag"},staged:{type:"\
flag"},range:{type:"value"},stdin:{type:"flag"},include:{type:"list"},exclude:{type:"list"},"no-ignore":{type:"flag"},"no-archives":{type:"flag"},"max-size":{type:"\
value"},"decode-depth":{type:"value"},"min-confidence":{type:"value"}},OUTPUT={format:{type:"value"},output:{type:"value",alias:"o"},report:{type:"list"},quiet:{
type:"flag",alias:"q"},verbose:{type:"flag",alias:"v"},"no-color":{type:"flag"},config:{type:"value"},baseline:{type:"value"},"no-suppress":{type:"flag"},jobs:{
type:"value"},...HELP},BASELINE_OPTIONS={history:{type:"flag"},staged:{type:"flag"},range:{type:"value"},include:{type:"list"},exclude:{type:"list"},"decode-dep\
th":{type:"value"},"no-ignore":{type:"flag"},"min-confidence":{type:"value"},reason:{type:"value"},baseline:{type:"value"},config:{type:"value"},jobs:{type:"val\
ue"},"no-color":{type:"flag"},...HELP},CONSENT={yes:{type:"flag",alias:"y"},"dry-run":{type:"flag"},audit:{type:"value"}},ACTING={...CONSENT,pick:{type:"value"},
"all-users":{type:"flag"},"access-token-stdin":{type:"flag"},"allow-pat":{type:"flag"}},SCAN_OPTIONS={...SCOPE,"fail-on":{type:"value"},"all-places":{type:"flag"},
remarks:{type:"flag"},"include-suppressed":{type:"flag"},"since-scan":{type:"value"},verify:{type:"flag"},revoke:{type:"flag"},...ASKING,...CONSENT,...OUTPUT},VERIFY_OPTIONS={
...SCOPE,...ASKING,...OUTPUT},REVOKE_OPTIONS={...SCOPE,...ASKING,...ACTING,config:{type:"value"},baseline:{type:"value"},"no-suppress":{type:"flag"},jobs:{type:"\
value"},"no-color":{type:"flag"},...HELP},INCIDENT_OPTIONS={...SCOPE,audit:{type:"value"},output:{type:"value",alias:"o"},config:{type:"value"},baseline:{type:"\
value"},"no-suppress":{type:"flag"},jobs:{type:"value"},...HELP},RULES_OPTIONS={json:{type:"flag"},...HELP},INSPECT_OPTIONS={json:{type:"flag"},...HELP},HOOK_OPTIONS={
"fail-on":{type:"value"},"fail-open":{type:"flag"},"no-color":{type:"flag"},...HELP},INSTALL_OPTIONS={hook:{type:"list"},global:{type:"flag"},"hooks-path":{type:"\
value"},template:{type:"value"},"fail-on":{type:"value"},"fail-open":{type:"flag"},...HELP},UNINSTALL_OPTIONS={hook:{type:"list"},global:{type:"flag"},"hooks-pa\
th":{type:"value"},template:{type:"value"},...HELP},TOP_OPTIONS=["help","version"];export{readCommandLine,unknownOption,BASELINE_OPTIONS,SCAN_OPTIONS,VERIFY_OPTIONS,REVOKE_OPTIONS,INCIDENT_OPTIONS,RULES_OPTIONS,INSPECT_OPTIONS,HOOK_OPTIONS,INSTALL_OPTIONS,
UNINSTALL_OPTIONS,TOP_OPTIONS};
