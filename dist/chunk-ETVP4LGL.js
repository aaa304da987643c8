import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{baselineKey}from"./chunk-ND43TVU2.js";import{pLimit}from"./chunk-ZVWKPNVL.js";import{outerPath}from"./chunk-EEQPOFBY.js";import{fingerprintOf}from"./chunk-MQ6Q2AS6.js";
import{carrierOfFile}from"./chunk-GG7SHWFW.js";import{COMMIT,CorruptPack,CutProblem,GitError,HEX_VALUES,InsideScanner,OUTSIDE,ReferenceChecker,StreamScanner,
checkObjectId,createIdTable,createItemScanner,emptyTree,entryAt,entryIds,findId,fromWire,idAt,idLength,isKnown,isObjectId,isPipe,joinRaw,listEntryPositions,listWalks,
loadCustomRules,nameObject,nameProblems,offsetAt,openPack,pathFrom,pathText,prefixOf,refuseType,toRawPath,topOf,withoutInner}from"./chunk-2VMPXPTE.js";import{
overMaxSize}from"./chunk-LQ4PDVJ2.js";import{listOrganizations}from"./chunk-IT2O2GEB.js";import{isAtLeast}from"./chunk-FHOM62J6.js";import{quote}from"./chunk-NUHTUYA5.js";
import{Secret,UserError,codeOf,messageOf,reasonOf}from"./chunk-YZIYYQVC.js";import{__commonJS,__require,__toESM}from"./chunk-7KLDJBVT.js";var require_utils=__commonJS({"node_modules/braces/lib/utils.js"(exports){"use strict";exports.isInteger=num=>typeof num=="number"?Number.isInteger(num):typeof num==
"string"&&num.trim()!==""?Number.isInteger(Number(num)):!1;exports.find=(node,type)=>node.nodes.find(node2=>node2.type===type);exports.exceedsLimit=(min,max,step=1,limit2)=>limit2===
!1||!exports.isInteger(min)||!exports.isInteger(max)?!1:(Number(max)-Number(min))/Number(step)>=limit2;exports.escapeNode=(block,n=0,type)=>{let node=block.nodes[n];
node&&(type&&node.type===type||node.type==="open"||node.type==="close")&&node.escaped!==!0&&(node.value="\\"+node.value,node.escaped=!0)};exports.encloseBrace=node=>node.
type!=="brace"?!1:node.commas>>0+node.ranges>>0===0?(node.invalid=!0,!0):!1;exports.isInvalidBrace=block=>block.type!=="brace"?!1:block.invalid===!0||block.dollar?
!0:block.commas>>0+block.ranges>>0===0||block.open!==!0||block.close!==!0?(block.invalid=!0,!0):!1;exports.isOpenOrClose=node=>node.type==="open"||node.type==="\
close"?!0:node.open===!0||node.close===!0;exports.reduce=nodes=>nodes.reduce((acc,node)=>(node.type==="text"&&acc.push(node.value),node.type==="range"&&(node.type=
"text"),acc),[]);exports.flatten=(...args)=>{let result=[],flat=arr=>{for(let i=0;i<arr.length;i++){let ele=arr[i];if(Array.isArray(ele)){flat(ele);continue}ele!==
void 0&&result.push(ele)}return result};return flat(args),result}}});var require_stringify=__commonJS({"node_modules/braces/lib/stringify.js"(exports,module){"use strict";var utils=require_utils();module.exports=(ast,options={})=>{
let stringify=(node,parent={})=>{let invalidBlock=options.escapeInvalid&&utils.isInvalidBrace(parent),invalidNode=node.invalid===!0&&options.escapeInvalid===!0,
output="";if(node.value)return(invalidBlock||invalidNode)&&utils.isOpenOrClose(node)?"\\"+node.value:node.value;if(node.value)return node.value;if(node.nodes)for(let child of node.
nodes)output+=stringify(child);return output};return stringify(ast)}}});var require_is_number=__commonJS({"node_modules/is-number/index.js"(exports,module){"use strict";module.exports=function(num){return typeof num=="number"?num-num===
0:typeof num=="string"&&num.trim()!==""?Number.isFinite?Number.isFinite(+num):isFinite(+num):!1}}});var require_to_regex_range=__commonJS({"node_modules/to-regex-range/index.js"(exports,module){"use strict";var isNumber=require_is_number(),toRegexRange=(min,max,options)=>{
if(isNumber(min)===!1)throw new TypeError("toRegexRange: expected the first argument to be a number");if(max===void 0||min===max)return String(min);if(isNumber(
max)===!1)throw new TypeError("toRegexRange: expected the second argument to be a number.");let opts={relaxZeros:!0,...options};typeof opts.strictZeros=="boolea\
n"&&(opts.relaxZeros=opts.strictZeros===!1);let relax=String(opts.relaxZeros),shorthand=String(opts.shorthand),capture=String(opts.capture),wrap=String(opts.wrap),
cacheKey=min+":"+max+"="+relax+shorthand+capture+wrap;if(toRegexRange.cache.hasOwnProperty(cacheKey))return toRegexRange.cache[cacheKey].result;let a=Math.min(min,
max),b3=Math.max(min,max);if(Math.abs(a-b3)===1){let result=min+"|"+max;return opts.capture?`(${result})`:opts.wrap===!1?result:`(?:${result})`}let isPadded=hasPadding(
min)||hasPadding(max),state={min,max,a,b:b3},positives=[],negatives=[];if(isPadded&&(state.isPadded=isPadded,state.maxLen=String(state.max).length),a<0){let newMin=b3<
0?Math.abs(b3):1;negatives=splitToPatterns(newMin,Math.abs(a),state,opts),a=state.a=0}return b3>=0&&(positives=splitToPatterns(a,b3,state,opts)),state.negatives=
negatives,state.positives=positives,state.result=collatePatterns(negatives,positives,opts),opts.capture===!0?state.result=`(${state.result})`:opts.wrap!==!1&&positives.
length+negatives.length>1&&(state.result=`(?:${state.result})`),toRegexRange.cache[cacheKey]=state,state.result};function collatePatterns(neg,pos,options){let onlyNegative=filterPatterns(
neg,pos,"-",!1,options)||[],onlyPositive=filterPatterns(pos,neg,"",!1,options)||[],intersected=filterPatterns(neg,pos,"-?",!0,options)||[];return onlyNegative.concat(
intersected).concat(onlyPositive).join("|")}function splitToRanges(min,max){let nines=1,zeros=1,stop=countNines(min,nines),stops=new Set([max]);for(;min<=stop&&
stop<=max;)stops.add(stop),nines+=1,stop=countNines(min,nines);for(stop=countZeros(max+1,zeros)-1;min<stop&&stop<=max;)stops.add(stop),zeros+=1,stop=countZeros(
max+1,zeros)-1;return stops=[...stops],stops.sort(compare),stops}function rangeToPattern(start2,stop,options){if(start2===stop)return{pattern:start2,count:[],digits:0};
let zipped=zip(start2,stop),digits=zipped.length,pattern="",count=0;for(let i=0;i<digits;i++){let[startDigit,stopDigit]=zipped[i];startDigit===stopDigit?pattern+=
startDigit:startDigit!=="0"||stopDigit!=="9"?pattern+=toCharacterClass(startDigit,stopDigit,options):count++}return count&&(pattern+=options.shorthand===!0?"\\d":
"[0-9]"),{pattern,count:[count],digits}}function splitToPatterns(min,max,tok,options){let ranges=splitToRanges(min,max),tokens=[],start2=min,prev;for(let i=0;i<
ranges.length;i++){let max2=ranges[i],obj=rangeToPattern(String(start2),String(max2),options),zeros="";if(!tok.isPadded&&prev&&prev.pattern===obj.pattern){prev.
count.length>1&&prev.count.pop(),prev.count.push(obj.count[0]),prev.string=prev.pattern+toQuantifier(prev.count),start2=max2+1;continue}tok.isPadded&&(zeros=padZeros(
max2,tok,options)),obj.string=zeros+obj.pattern+toQuantifier(obj.count),tokens.push(obj),start2=max2+1,prev=obj}return tokens}function filterPatterns(arr,comparison,prefix,intersection,options){
let result=[];for(let ele of arr){let{string}=ele;!intersection&&!contains(comparison,"string",string)&&result.push(prefix+string),intersection&&contains(comparison,
"string",string)&&result.push(prefix+string)}return result}function zip(a,b3){let arr=[];for(let i=0;i<a.length;i++)arr.push([a[i],b3[i]]);return arr}function compare(a,b3){
return a>b3?1:b3>a?-1:0}function contains(arr,key,val){return arr.some(ele=>ele[key]===val)}function countNines(min,len){return Number(String(min).slice(0,-len)+
"9".repeat(len))}function countZeros(integer,zeros){return integer-integer%Math.pow(10,zeros)}function toQuantifier(digits){let[start2=0,stop=""]=digits;return stop||
start2>1?`{${start2+(stop?","+stop:"")}}`:""}function toCharacterClass(a,b3,options){return`[${a}${b3-a===1?"":"-"}${b3}]`}function hasPadding(str){return/^-?(0+)\d/.
test(str)}function padZeros(value,tok,options){if(!tok.isPadded)return value;let diff=Math.abs(tok.maxLen-String(value).length),relax=options.relaxZeros!==!1;switch(diff){case 0:
return"";case 1:return relax?"0?":"0";case 2:return relax?"0{0,2}":"00";default:return relax?`0{0,${diff}}`:`0{${diff}}`}}toRegexRange.cache={};toRegexRange.clearCache=
()=>toRegexRange.cache={};module.exports=toRegexRange}});var require_fill_range=__commonJS({"node_modules/fill-range/index.js"(exports,module){"use strict";var util=__require("util"),toRegexRange=require_to_regex_range(),
isObject=val=>val!==null&&typeof val=="object"&&!Array.isArray(val),transform=toNumber=>value=>toNumber===!0?Number(value):String(value),isValidValue=value=>typeof value==
"number"||typeof value=="string"&&value!=="",isNumber=num=>Number.isInteger(+num),zeros=input=>{let value=`${input}`,index=-1;if(value[0]==="-"&&(value=value.slice(
1)),value==="0")return!1;for(;value[++index]==="0";);return index>0},stringify=(start2,end,options)=>typeof start2=="string"||typeof end=="string"?!0:options.stringify===
!0,pad=(input,maxLength,toNumber)=>{if(maxLength>0){let dash=input[0]==="-"?"-":"";dash&&(input=input.slice(1)),input=dash+input.padStart(dash?maxLength-1:maxLength,
"0")}return toNumber===!1?String(input):input},toMaxLen=(input,maxLength)=>{let negative=input[0]==="-"?"-":"";for(negative&&(input=input.slice(1),maxLength--);input.
length<maxLength;)input="0"+input;return negative?"-"+input:input},toSequence=(parts,options,maxLen)=>{parts.negatives.sort((a,b3)=>a<b3?-1:a>b3?1:0),parts.positives.
sort((a,b3)=>a<b3?-1:a>b3?1:0);let prefix=options.capture?"":"?:",positives="",negatives="",result;return parts.positives.length&&(positives=parts.positives.map(
v2=>toMaxLen(String(v2),maxLen)).join("|")),parts.negatives.length&&(negatives=`-(${prefix}${parts.negatives.map(v2=>toMaxLen(String(v2),maxLen)).join("|")})`),
positives&&negatives?result=`${positives}|${negatives}`:result=positives||negatives,options.wrap?`(${prefix}${result})`:result},toRange=(a,b3,isNumbers,options)=>{
if(isNumbers)return toRegexRange(a,b3,{wrap:!1,...options});let start2=String.fromCharCode(a);if(a===b3)return start2;let stop=String.fromCharCode(b3);return`[${start2}\
-${stop}]`},toRegex=(start2,end,options)=>{if(Array.isArray(start2)){let wrap=options.wrap===!0,prefix=options.capture?"":"?:";return wrap?`(${prefix}${start2.join(
"|")})`:start2.join("|")}return toRegexRange(start2,end,options)},rangeError=(...args)=>new RangeError("Invalid range arguments: "+util.inspect(...args)),invalidRange=(start2,end,options)=>{
if(options.strictRanges===!0)throw rangeError([start2,end]);return[]},invalidStep=(step,options)=>{if(options.strictRanges===!0)throw new TypeError(`Expected st\
ep "${step}" to be a number`);return[]},fillNumbers=(start2,end,step=1,options={})=>{let a=Number(start2),b3=Number(end);if(!Number.isInteger(a)||!Number.isInteger(
b3)){if(options.strictRanges===!0)throw rangeError([start2,end]);return[]}a===0&&(a=0),b3===0&&(b3=0);let descending=a>b3,startString=String(start2),endString=String(
end),stepString=String(step);step=Math.max(Math.abs(step),1);let padded=zeros(startString)||zeros(endString)||zeros(stepString),maxLen=padded?Math.max(startString.
length,endString.length,stepString.length):0,toNumber=padded===!1&&stringify(start2,end,options)===!1,format=options.transform||transform(toNumber);if(options.toRegex&&
step===1)return toRange(toMaxLen(start2,maxLen),toMaxLen(end,maxLen),!0,options);let parts={negatives:[],positives:[]},push=num=>parts[num<0?"negatives":"positi\
ves"].push(Math.abs(num)),range=[],index=0;for(;descending?a>=b3:a<=b3;)options.toRegex===!0&&step>1?push(a):range.push(pad(format(a,index),maxLen,toNumber)),a=
descending?a-step:a+step,index++;return options.toRegex===!0?step>1?toSequence(parts,options,maxLen):toRegex(range,null,{wrap:!1,...options}):range},fillLetters=(start2,end,step=1,options={})=>{
if(!isNumber(start2)&&start2.length>1||!isNumber(end)&&end.length>1)return invalidRange(start2,end,options);let format=options.transform||(val=>String.fromCharCode(
val)),a=`${start2}`.charCodeAt(0),b3=`${end}`.charCodeAt(0),descending=a>b3,min=Math.min(a,b3),max=Math.max(a,b3);if(options.toRegex&&step===1)return toRange(min,
max,!1,options);let range=[],index=0;for(;descending?a>=b3:a<=b3;)range.push(format(a,index)),a=descending?a-step:a+step,index++;return options.toRegex===!0?toRegex(
range,null,{wrap:!1,options}):range},fill=(start2,end,step,options={})=>{if(end==null&&isValidValue(start2))return[start2];if(!isValidValue(start2)||!isValidValue(
end))return invalidRange(start2,end,options);if(typeof step=="function")return fill(start2,end,1,{transform:step});if(isObject(step))return fill(start2,end,0,step);
let opts={...options};return opts.capture===!0&&(opts.wrap=!0),step=step||opts.step||1,isNumber(step)?isNumber(start2)&&isNumber(end)?fillNumbers(start2,end,step,
opts):fillLetters(start2,end,Math.max(Math.abs(step),1),opts):step!=null&&!isObject(step)?invalidStep(step,opts):fill(start2,end,1,step)};module.exports=fill}});var require_compile=__commonJS({"node_modules/braces/lib/compile.js"(exports,module){"use strict";var fill=require_fill_range(),utils=require_utils(),compile=(ast,options={})=>{
let walk=(node,parent={})=>{let invalidBlock=utils.isInvalidBrace(parent),invalidNode=node.invalid===!0&&options.escapeInvalid===!0,invalid=invalidBlock===!0||invalidNode===
!0,prefix=options.escapeInvalid===!0?"\\":"",output="";if(node.isOpen===!0)return prefix+node.value;if(node.isClose===!0)return console.log("node.isClose",prefix,
node.value),prefix+node.value;if(node.type==="open")return invalid?prefix+node.value:"(";if(node.type==="close")return invalid?prefix+node.value:")";if(node.type===
"comma")return node.prev.type==="comma"?"":invalid?node.value:"|";if(node.value)return node.value;if(node.nodes&&node.ranges>0){let args=utils.reduce(node.nodes),
range=fill(...args,{...options,wrap:!1,toRegex:!0,strictZeros:!0});if(range.length!==0)return args.length>1&&range.length>1?`(${range})`:range}if(node.nodes)for(let child of node.
nodes)output+=walk(child,node);return output};return walk(ast)};module.exports=compile}});var require_expand=__commonJS({"node_modules/braces/lib/expand.js"(exports,module){"use strict";var fill=require_fill_range(),stringify=require_stringify(),utils=require_utils(),
append=(queue="",stash="",enclose=!1)=>{let result=[];if(queue=[].concat(queue),stash=[].concat(stash),!stash.length)return queue;if(!queue.length)return enclose?
utils.flatten(stash).map(ele=>`{${ele}}`):stash;for(let item of queue)if(Array.isArray(item))for(let value of item)result.push(append(value,stash,enclose));else
for(let ele of stash)enclose===!0&&typeof ele=="string"&&(ele=`{${ele}}`),result.push(Array.isArray(ele)?append(item,ele,enclose):item+ele);return utils.flatten(
result)},expand2=(ast,options={})=>{let rangeLimit=options.rangeLimit===void 0?1e3:options.rangeLimit,walk=(node,parent={})=>{node.queue=[];let p2=parent,q3=parent.
queue;for(;p2.type!=="brace"&&p2.type!=="root"&&p2.parent;)p2=p2.parent,q3=p2.queue;if(node.invalid||node.dollar){q3.push(append(q3.pop(),stringify(node,options)));
return}if(node.type==="brace"&&node.invalid!==!0&&node.nodes.length===2){q3.push(append(q3.pop(),["{}"]));return}if(node.nodes&&node.ranges>0){let args=utils.reduce(
node.nodes);if(utils.exceedsLimit(...args,options.step,rangeLimit))throw new RangeError("expanded array length exceeds range limit. Use options.rangeLimit to in\
crease or disable the limit.");let range=fill(...args,options);range.length===0&&(range=stringify(node,options)),q3.push(append(q3.pop(),range)),node.nodes=[];return}
let enclose=utils.encloseBrace(node),queue=node.queue,block=node;for(;block.type!=="brace"&&block.type!=="root"&&block.parent;)block=block.parent,queue=block.queue;
for(let i=0;i<node.nodes.length;i++){let child=node.nodes[i];if(child.type==="comma"&&node.type==="brace"){i===1&&queue.push(""),queue.push("");continue}if(child.
type==="close"){q3.push(append(q3.pop(),queue,enclose));continue}if(child.value&&child.type!=="open"){queue.push(append(queue.pop(),child.value));continue}child.
nodes&&walk(child,node)}return queue};return utils.flatten(walk(ast))};module.exports=expand2}});var require_constants=__commonJS({"node_modules/braces/lib/constants.js"(exports,module){"use strict";module.exports={MAX_LENGTH:1e4,CHAR_0:"0",CHAR_9:"9",CHAR_UPPERCASE_A:"\
A",CHAR_LOWERCASE_A:"a",CHAR_UPPERCASE_Z:"Z",CHAR_LOWERCASE_Z:"z",CHAR_LEFT_PARENTHESES:"(",CHAR_RIGHT_PARENTHESES:")",CHAR_ASTERISK:"*",CHAR_AMPERSAND:"&",CHAR_AT:"\
@",CHAR_BACKSLASH:"\\",CHAR_BACKTICK:"`",CHAR_CARRIAGE_RETURN:"\r",CHAR_CIRCUMFLEX_ACCENT:"^",CHAR_COLON:":",CHAR_COMMA:",",CHAR_DOLLAR:"$",CHAR_DOT:".",CHAR_DOUBLE_QUOTE:'\
"',CHAR_EQUAL:"=",CHAR_EXCLAMATION_MARK:"!",CHAR_FORM_FEED:"\f",CHAR_FORWARD_SLASH:"/",CHAR_HASH:"#",CHAR_HYPHEN_MINUS:"-",CHAR_LEFT_ANGLE_BRACKET:"<",CHAR_LEFT_CURLY_BRACE:"\
{",CHAR_LEFT_SQUARE_BRACKET:"[",CHAR_LINE_FEED:`
`,CHAR_NO_BREAK_SPACE:" ",CHAR_PERCENT:"%",CHAR_PLUS:"+",CHAR_QUESTION_MARK:"?",CHAR_RIGHT_ANGLE_BRACKET:">",CHAR_RIGHT_CURLY_BRACE:"}",CHAR_RIGHT_SQUARE_BRACKET:"\
]",CHAR_SEMICOLON:";",CHAR_SINGLE_QUOTE:"'",CHAR_SPACE:" ",CHAR_TAB:"	",CHAR_UNDERSCORE:"_",CHAR_VERTICAL_LINE:"|",CHAR_ZERO_WIDTH_NOBREAK_SPACE:"\uFEFF"}}});var require_parse=__commonJS({"node_modules/braces/lib/parse.js"(exports,module){"use strict";var stringify=require_stringify(),{MAX_LENGTH,CHAR_BACKSLASH,CHAR_BACKTICK,
CHAR_COMMA,CHAR_DOT,CHAR_LEFT_PARENTHESES,CHAR_RIGHT_PARENTHESES,CHAR_LEFT_CURLY_BRACE,CHAR_RIGHT_CURLY_BRACE,CHAR_LEFT_SQUARE_BRACKET,CHAR_RIGHT_SQUARE_BRACKET,
CHAR_DOUBLE_QUOTE,CHAR_SINGLE_QUOTE,CHAR_NO_BREAK_SPACE,CHAR_ZERO_WIDTH_NOBREAK_SPACE}=require_constants(),parse=(input,options={})=>{if(typeof input!="string")
throw new TypeError("Expected a string");let opts=options||{},max=typeof opts.maxLength=="number"?Math.min(MAX_LENGTH,opts.maxLength):MAX_LENGTH;if(input.length>
max)throw new SyntaxError(`Input length (${input.length}), exceeds max characters (${max})`);let ast={type:"root",input,nodes:[]},stack=[ast],block=ast,prev=ast,
brackets=0,length=input.length,index=0,depth=0,value,advance=()=>input[index++],push=node=>{if(node.type==="text"&&prev.type==="dot"&&(prev.type="text"),prev&&prev.
type==="text"&&node.type==="text"){prev.value+=node.value;return}return block.nodes.push(node),node.parent=block,node.prev=prev,prev=node,node};for(push({type:"\
bos"});index<length;)if(block=stack[stack.length-1],value=advance(),!(value===CHAR_ZERO_WIDTH_NOBREAK_SPACE||value===CHAR_NO_BREAK_SPACE)){if(value===CHAR_BACKSLASH){
push({type:"text",value:(options.keepEscaping?value:"")+advance()});continue}if(value===CHAR_RIGHT_SQUARE_BRACKET){push({type:"text",value:"\\"+value});continue}
if(value===CHAR_LEFT_SQUARE_BRACKET){brackets++;let next;for(;index<length&&(next=advance());){if(value+=next,next===CHAR_LEFT_SQUARE_BRACKET){brackets++;continue}
if(next===CHAR_BACKSLASH){value+=advance();continue}if(next===CHAR_RIGHT_SQUARE_BRACKET&&(brackets--,brackets===0))break}push({type:"text",value});continue}if(value===
CHAR_LEFT_PARENTHESES){block=push({type:"paren",nodes:[]}),stack.push(block),push({type:"text",value});continue}if(value===CHAR_RIGHT_PARENTHESES){if(block.type!==
"paren"){push({type:"text",value});continue}block=stack.pop(),push({type:"text",value}),block=stack[stack.length-1];continue}if(value===CHAR_DOUBLE_QUOTE||value===
CHAR_SINGLE_QUOTE||value===CHAR_BACKTICK){let open=value,next;for(options.keepQuotes!==!0&&(value="");index<length&&(next=advance());){if(next===CHAR_BACKSLASH){
value+=next+advance();continue}if(next===open){options.keepQuotes===!0&&(value+=next);break}value+=next}push({type:"text",value});continue}if(value===CHAR_LEFT_CURLY_BRACE){
depth++;let brace={type:"brace",open:!0,close:!1,dollar:prev.value&&prev.value.slice(-1)==="$"||block.dollar===!0,depth,commas:0,ranges:0,nodes:[]};block=push(brace),
stack.push(block),push({type:"open",value});continue}if(value===CHAR_RIGHT_CURLY_BRACE){if(block.type!=="brace"){push({type:"text",value});continue}let type="cl\
ose";block=stack.pop(),block.close=!0,push({type,value}),depth--,block=stack[stack.length-1];continue}if(value===CHAR_COMMA&&depth>0){if(block.ranges>0){block.ranges=
0;let open=block.nodes.shift();block.nodes=[open,{type:"text",value:stringify(block)}]}push({type:"comma",value}),block.commas++;continue}if(value===CHAR_DOT&&depth>
0&&block.commas===0){let siblings=block.nodes;if(depth===0||siblings.length===0){push({type:"text",value});continue}if(prev.type==="dot"){if(block.range=[],prev.
value+=value,prev.type="range",block.nodes.length!==3&&block.nodes.length!==5){block.invalid=!0,block.ranges=0,prev.type="text";continue}block.ranges++,block.args=
[];continue}if(prev.type==="range"){siblings.pop();let before=siblings[siblings.length-1];before.value+=prev.value+value,prev=before,block.ranges--;continue}push(
{type:"dot",value});continue}push({type:"text",value})}do if(block=stack.pop(),block.type!=="root"){block.nodes.forEach(node=>{node.nodes||(node.type==="open"&&
(node.isOpen=!0),node.type==="close"&&(node.isClose=!0),node.nodes||(node.type="text"),node.invalid=!0)});let parent=stack[stack.length-1],index2=parent.nodes.indexOf(
block);parent.nodes.splice(index2,1,...block.nodes)}while(stack.length>0);return push({type:"eos"}),ast};module.exports=parse}});var require_braces=__commonJS({"node_modules/braces/index.js"(exports,module){"use strict";var stringify=require_stringify(),compile=require_compile(),expand2=require_expand(),
parse=require_parse(),braces=(input,options={})=>{let output=[];if(Array.isArray(input))for(let pattern of input){let result=braces.create(pattern,options);Array.
isArray(result)?output.push(...result):output.push(result)}else output=[].concat(braces.create(input,options));return options&&options.expand===!0&&options.nodupes===
!0&&(output=[...new Set(output)]),output};braces.parse=(input,options={})=>parse(input,options);braces.stringify=(input,options={})=>stringify(typeof input=="st\
ring"?braces.parse(input,options):input,options);braces.compile=(input,options={})=>(typeof input=="string"&&(input=braces.parse(input,options)),compile(input,options));
braces.expand=(input,options={})=>{typeof input=="string"&&(input=braces.parse(input,options));let result=expand2(input,options);return options.noempty===!0&&(result=
result.filter(Boolean)),options.nodupes===!0&&(result=[...new Set(result)]),result};braces.create=(input,options={})=>input===""||input.length<3?[input]:options.
expand!==!0?braces.compile(input,options):braces.expand(input,options);module.exports=braces}});var require_constants2=__commonJS({"node_modules/picomatch/lib/constants.js"(exports,module){"use strict";var path=__require("path"),WIN_SLASH="\\\\/",WIN_NO_SLASH=`\
[^${WIN_SLASH}]`,DEFAULT_MAX_EXTGLOB_RECURSION=0,DOT_LITERAL="\\.",PLUS_LITERAL="\\+",QMARK_LITERAL="\\?",SLASH_LITERAL="\\/",ONE_CHAR="(?=.)",QMARK="[^/]",END_ANCHOR=`\
(?:${SLASH_LITERAL}|$)`,START_ANCHOR=`(?:^|${SLASH_LITERAL})`,DOTS_SLASH=`${DOT_LITERAL}{1,2}${END_ANCHOR}`,NO_DOT=`(?!${DOT_LITERAL})`,NO_DOTS=`(?!${START_ANCHOR}${DOTS_SLASH}\
)`,NO_DOT_SLASH=`(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,NO_DOTS_SLASH=`(?!${DOTS_SLASH})`,QMARK_NO_DOT=`[^.${SLASH_LITERAL}]`,STAR=`${QMARK}*?`,POSIX_CHARS={DOT_LITERAL,
PLUS_LITERAL,QMARK_LITERAL,SLASH_LITERAL,ONE_CHAR,QMARK,END_ANCHOR,DOTS_SLASH,NO_DOT,NO_DOTS,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK_NO_DOT,STAR,START_ANCHOR},WINDOWS_CHARS={
...POSIX_CHARS,SLASH_LITERAL:`[${WIN_SLASH}]`,QMARK:WIN_NO_SLASH,STAR:`${WIN_NO_SLASH}*?`,DOTS_SLASH:`${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,NO_DOT:`(?!${DOT_LITERAL}\
)`,NO_DOTS:`(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,NO_DOT_SLASH:`(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,NO_DOTS_SLASH:`(?!${DOT_LITERAL}\
{1,2}(?:[${WIN_SLASH}]|$))`,QMARK_NO_DOT:`[^.${WIN_SLASH}]`,START_ANCHOR:`(?:^|[${WIN_SLASH}])`,END_ANCHOR:`(?:[${WIN_SLASH}]|$)`},POSIX_REGEX_SOURCE={__proto__:null,
alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\
\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};module.exports={DEFAULT_MAX_EXTGLOB_RECURSION,
MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,
REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{
__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,
CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,
CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,
CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,
CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,
CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,SEP:path.sep,extglobChars(chars){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${chars.STAR})`},
"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},
globChars(win32){return win32===!0?WINDOWS_CHARS:POSIX_CHARS}}}});var require_utils2=__commonJS({"node_modules/picomatch/lib/utils.js"(exports){"use strict";var path=__require("path"),win32=process.platform==="win32",{REGEX_BACKSLASH,
REGEX_REMOVE_BACKSLASH,REGEX_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_GLOBAL}=require_constants2();exports.isObject=val=>val!==null&&typeof val=="object"&&!Array.isArray(
val);exports.hasRegexChars=str=>REGEX_SPECIAL_CHARS.test(str);exports.isRegexChar=str=>str.length===1&&exports.hasRegexChars(str);exports.escapeRegex=str=>str.replace(
REGEX_SPECIAL_CHARS_GLOBAL,"\\$1");exports.toPosixSlashes=str=>str.replace(REGEX_BACKSLASH,"/");exports.removeBackslashes=str=>str.replace(REGEX_REMOVE_BACKSLASH,
match=>match==="\\"?"":match);exports.supportsLookbehinds=()=>{let segs=process.version.slice(1).split(".").map(Number);return segs.length===3&&segs[0]>=9||segs[0]===
8&&segs[1]>=10};exports.isWindows=options=>options&&typeof options.windows=="boolean"?options.windows:win32===!0||path.sep==="\\";exports.escapeLast=(input,char,lastIdx)=>{
let idx=input.lastIndexOf(char,lastIdx);return idx===-1?input:input[idx-1]==="\\"?exports.escapeLast(input,char,idx-1):`${input.slice(0,idx)}\\${input.slice(idx)}`};
exports.removePrefix=(input,state={})=>{let output=input;return output.startsWith("./")&&(output=output.slice(2),state.prefix="./"),output};exports.wrapOutput=(input,state={},options={})=>{
let prepend=options.contains?"":"^",append=options.contains?"":"$",output=`${prepend}(?:${input})${append}`;return state.negated===!0&&(output=`(?:^(?!${output}\
).*$)`),output}}});var require_scan=__commonJS({"node_modules/picomatch/lib/scan.js"(exports,module){"use strict";var utils=require_utils2(),{CHAR_ASTERISK,CHAR_AT,CHAR_BACKWARD_SLASH,
CHAR_COMMA,CHAR_DOT,CHAR_EXCLAMATION_MARK,CHAR_FORWARD_SLASH,CHAR_LEFT_CURLY_BRACE,CHAR_LEFT_PARENTHESES,CHAR_LEFT_SQUARE_BRACKET,CHAR_PLUS,CHAR_QUESTION_MARK,CHAR_RIGHT_CURLY_BRACE,
CHAR_RIGHT_PARENTHESES,CHAR_RIGHT_SQUARE_BRACKET}=require_constants2(),isPathSeparator=code=>code===CHAR_FORWARD_SLASH||code===CHAR_BACKWARD_SLASH,depth=token=>{
token.isPrefix!==!0&&(token.depth=token.isGlobstar?1/0:1)},scan2=(input,options)=>{let opts=options||{},length=input.length-1,scanToEnd=opts.parts===!0||opts.scanToEnd===
!0,slashes=[],tokens=[],parts=[],str=input,index=-1,start2=0,lastIndex=0,isBrace=!1,isBracket=!1,isGlob=!1,isExtglob=!1,isGlobstar=!1,braceEscaped=!1,backslashes=!1,
negated=!1,negatedExtglob=!1,finished=!1,braces=0,prev,code,token={value:"",depth:0,isGlob:!1},eos=()=>index>=length,peek=()=>str.charCodeAt(index+1),advance=()=>(prev=
code,str.charCodeAt(++index));for(;index<length;){code=advance();let next;if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,code=advance(),code===
CHAR_LEFT_CURLY_BRACE&&(braceEscaped=!0);continue}if(braceEscaped===!0||code===CHAR_LEFT_CURLY_BRACE){for(braces++;eos()!==!0&&(code=advance());){if(code===CHAR_BACKWARD_SLASH){
backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_CURLY_BRACE){braces++;continue}if(braceEscaped!==!0&&code===CHAR_DOT&&(code=advance())===
CHAR_DOT){if(isBrace=token.isBrace=!0,isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(braceEscaped!==!0&&code===CHAR_COMMA){if(isBrace=token.
isBrace=!0,isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===CHAR_RIGHT_CURLY_BRACE&&(braces--,braces===0)){braceEscaped=!1,isBrace=token.
isBrace=!0,finished=!0;break}}if(scanToEnd===!0)continue;break}if(code===CHAR_FORWARD_SLASH){if(slashes.push(index),tokens.push(token),token={value:"",depth:0,isGlob:!1},
finished===!0)continue;if(prev===CHAR_DOT&&index===start2+1){start2+=2;continue}lastIndex=index+1;continue}if(opts.noext!==!0&&(code===CHAR_PLUS||code===CHAR_AT||
code===CHAR_ASTERISK||code===CHAR_QUESTION_MARK||code===CHAR_EXCLAMATION_MARK)===!0&&peek()===CHAR_LEFT_PARENTHESES){if(isGlob=token.isGlob=!0,isExtglob=token.isExtglob=
!0,finished=!0,code===CHAR_EXCLAMATION_MARK&&index===start2&&(negatedExtglob=!0),scanToEnd===!0){for(;eos()!==!0&&(code=advance());){if(code===CHAR_BACKWARD_SLASH){
backslashes=token.backslashes=!0,code=advance();continue}if(code===CHAR_RIGHT_PARENTHESES){isGlob=token.isGlob=!0,finished=!0;break}}continue}break}if(code===CHAR_ASTERISK){
if(prev===CHAR_ASTERISK&&(isGlobstar=token.isGlobstar=!0),isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===CHAR_QUESTION_MARK){if(isGlob=
token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===CHAR_LEFT_SQUARE_BRACKET){for(;eos()!==!0&&(next=advance());){if(next===CHAR_BACKWARD_SLASH){
backslashes=token.backslashes=!0,advance();continue}if(next===CHAR_RIGHT_SQUARE_BRACKET){isBracket=token.isBracket=!0,isGlob=token.isGlob=!0,finished=!0;break}}
if(scanToEnd===!0)continue;break}if(opts.nonegate!==!0&&code===CHAR_EXCLAMATION_MARK&&index===start2){negated=token.negated=!0,start2++;continue}if(opts.noparen!==
!0&&code===CHAR_LEFT_PARENTHESES){if(isGlob=token.isGlob=!0,scanToEnd===!0){for(;eos()!==!0&&(code=advance());){if(code===CHAR_LEFT_PARENTHESES){backslashes=token.
backslashes=!0,code=advance();continue}if(code===CHAR_RIGHT_PARENTHESES){finished=!0;break}}continue}break}if(isGlob===!0){if(finished=!0,scanToEnd===!0)continue;
break}}opts.noext===!0&&(isExtglob=!1,isGlob=!1);let base=str,prefix="",glob="";start2>0&&(prefix=str.slice(0,start2),str=str.slice(start2),lastIndex-=start2),base&&
isGlob===!0&&lastIndex>0?(base=str.slice(0,lastIndex),glob=str.slice(lastIndex)):isGlob===!0?(base="",glob=str):base=str,base&&base!==""&&base!=="/"&&base!==str&&
isPathSeparator(base.charCodeAt(base.length-1))&&(base=base.slice(0,-1)),opts.unescape===!0&&(glob&&(glob=utils.removeBackslashes(glob)),base&&backslashes===!0&&
(base=utils.removeBackslashes(base)));let state={prefix,input,start:start2,base,glob,isBrace,isBracket,isGlob,isExtglob,isGlobstar,negated,negatedExtglob};if(opts.
tokens===!0&&(state.maxDepth=0,isPathSeparator(code)||tokens.push(token),state.tokens=tokens),opts.parts===!0||opts.tokens===!0){let prevIndex;for(let idx=0;idx<
slashes.length;idx++){let n=prevIndex?prevIndex+1:start2,i=slashes[idx],value=input.slice(n,i);opts.tokens&&(idx===0&&start2!==0?(tokens[idx].isPrefix=!0,tokens[idx].
value=prefix):tokens[idx].value=value,depth(tokens[idx]),state.maxDepth+=tokens[idx].depth),(idx!==0||value!=="")&&parts.push(value),prevIndex=i}if(prevIndex&&prevIndex+
1<input.length){let value=input.slice(prevIndex+1);parts.push(value),opts.tokens&&(tokens[tokens.length-1].value=value,depth(tokens[tokens.length-1]),state.maxDepth+=
tokens[tokens.length-1].depth)}state.slashes=slashes,state.parts=parts}return state};module.exports=scan2}});var require_parse2=__commonJS({"node_modules/picomatch/lib/parse.js"(exports,module){"use strict";var constants2=require_constants2(),utils=require_utils2(),{MAX_LENGTH,
POSIX_REGEX_SOURCE,REGEX_NON_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_BACKREF,REPLACEMENTS}=constants2,expandRange=(args,options)=>{if(typeof options.expandRange=="fun\
ction")return options.expandRange(...args,options);args.sort();let value=`[${args.join("-")}]`;try{new RegExp(value)}catch{return args.map(v2=>utils.escapeRegex(
v2)).join("..")}return value},syntaxError=(type,char)=>`Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`,splitTopLevel=input=>{let parts=[],
bracket=0,paren=0,quote2=0,value="",escaped=!1;for(let ch of input){if(escaped===!0){value+=ch,escaped=!1;continue}if(ch==="\\"){value+=ch,escaped=!0;continue}if(ch===
'"'){quote2=quote2===1?0:1,value+=ch;continue}if(quote2===0){if(ch==="[")bracket++;else if(ch==="]"&&bracket>0)bracket--;else if(bracket===0){if(ch==="(")paren++;else if(ch===
")"&&paren>0)paren--;else if(ch==="|"&&paren===0){parts.push(value),value="";continue}}}value+=ch}return parts.push(value),parts},isPlainBranch=branch=>{let escaped=!1;
for(let ch of branch){if(escaped===!0){escaped=!1;continue}if(ch==="\\"){escaped=!0;continue}if(/[?*+@!()[\]{}]/.test(ch))return!1}return!0},normalizeSimpleBranch=branch=>{
let value=branch.trim(),changed=!0;for(;changed===!0;)changed=!1,/^@\([^\\()[\]{}|]+\)$/.test(value)&&(value=value.slice(2,-1),changed=!0);if(isPlainBranch(value))
return value.replace(/\\(.)/g,"$1")},hasRepeatedCharPrefixOverlap=branches=>{let values=branches.map(normalizeSimpleBranch).filter(Boolean);for(let i=0;i<values.
length;i++)for(let j3=i+1;j3<values.length;j3++){let a=values[i],b3=values[j3],char=a[0];if(!(!char||a!==char.repeat(a.length)||b3!==char.repeat(b3.length))&&(a===
b3||a.startsWith(b3)||b3.startsWith(a)))return!0}return!1},parseRepeatedExtglob=(pattern,requireEnd=!0)=>{if(pattern[0]!=="+"&&pattern[0]!=="*"||pattern[1]!=="(")
return;let bracket=0,paren=0,quote2=0,escaped=!1;for(let i=1;i<pattern.length;i++){let ch=pattern[i];if(escaped===!0){escaped=!1;continue}if(ch==="\\"){escaped=
!0;continue}if(ch==='"'){quote2=quote2===1?0:1;continue}if(quote2!==1){if(ch==="["){bracket++;continue}if(ch==="]"&&bracket>0){bracket--;continue}if(!(bracket>0)){
if(ch==="("){paren++;continue}if(ch===")"&&(paren--,paren===0))return requireEnd===!0&&i!==pattern.length-1?void 0:{type:pattern[0],body:pattern.slice(2,i),end:i}}}}},
getStarExtglobSequenceOutput=pattern=>{let index=0,chars=[];for(;index<pattern.length;){let match=parseRepeatedExtglob(pattern.slice(index),!1);if(!match||match.
type!=="*")return;let branches=splitTopLevel(match.body).map(branch2=>branch2.trim());if(branches.length!==1)return;let branch=normalizeSimpleBranch(branches[0]);
if(!branch||branch.length!==1)return;chars.push(branch),index+=match.end+1}return chars.length<1?void 0:`${chars.length===1?utils.escapeRegex(chars[0]):`[${chars.
map(ch=>utils.escapeRegex(ch)).join("")}]`}*`},repeatedExtglobRecursion=pattern=>{let depth=0,value=pattern.trim(),match=parseRepeatedExtglob(value);for(;match;)
depth++,value=match.body.trim(),match=parseRepeatedExtglob(value);return depth},analyzeRepeatedExtglob=(body,options)=>{if(options.maxExtglobRecursion===!1)return{
risky:!1};let max=typeof options.maxExtglobRecursion=="number"?options.maxExtglobRecursion:constants2.DEFAULT_MAX_EXTGLOB_RECURSION,branches=splitTopLevel(body).
map(branch=>branch.trim());if(branches.length>1&&(branches.some(branch=>branch==="")||branches.some(branch=>/^[*?]+$/.test(branch))||hasRepeatedCharPrefixOverlap(
branches)))return{risky:!0};for(let branch of branches){let safeOutput=getStarExtglobSequenceOutput(branch);if(safeOutput)return{risky:!0,safeOutput};if(repeatedExtglobRecursion(
branch)>max)return{risky:!0}}return{risky:!1}},parse=(input,options)=>{if(typeof input!="string")throw new TypeError("Expected a string");input=REPLACEMENTS[input]||
input;let opts={...options},max=typeof opts.maxLength=="number"?Math.min(MAX_LENGTH,opts.maxLength):MAX_LENGTH,len=input.length;if(len>max)throw new SyntaxError(
`Input length: ${len}, exceeds maximum allowed length: ${max}`);let bos={type:"bos",value:"",output:opts.prepend||""},tokens=[bos],capture=opts.capture?"":"?:",
win32=utils.isWindows(options),PLATFORM_CHARS=constants2.globChars(win32),EXTGLOB_CHARS=constants2.extglobChars(PLATFORM_CHARS),{DOT_LITERAL,PLUS_LITERAL,SLASH_LITERAL,
ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK,QMARK_NO_DOT,STAR,START_ANCHOR}=PLATFORM_CHARS,globstar=opts2=>`(${capture}(?:(?!${START_ANCHOR}${opts2.
dot?DOTS_SLASH:DOT_LITERAL}).)*?)`,nodot=opts.dot?"":NO_DOT,qmarkNoDot=opts.dot?QMARK:QMARK_NO_DOT,star=opts.bash===!0?globstar(opts):STAR;opts.capture&&(star=`\
(${star})`),typeof opts.noext=="boolean"&&(opts.noextglob=opts.noext);let state={input,index:-1,start:0,dot:opts.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,
negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens};input=utils.removePrefix(input,state),len=input.length;let extglobs=[],braces=[],stack=[],prev=bos,
value,eos=()=>state.index===len-1,peek=state.peek=(n=1)=>input[state.index+n],advance=state.advance=()=>input[++state.index]||"",remaining=()=>input.slice(state.
index+1),consume=(value2="",num=0)=>{state.consumed+=value2,state.index+=num},append=token=>{state.output+=token.output!=null?token.output:token.value,consume(token.
value)},negate=()=>{let count=1;for(;peek()==="!"&&(peek(2)!=="("||peek(3)==="?");)advance(),state.start++,count++;return count%2===0?!1:(state.negated=!0,state.
start++,!0)},increment=type=>{state[type]++,stack.push(type)},decrement=type=>{state[type]--,stack.pop()},push=tok=>{if(prev.type==="globstar"){let isBrace=state.
braces>0&&(tok.type==="comma"||tok.type==="brace"),isExtglob=tok.extglob===!0||extglobs.length&&(tok.type==="pipe"||tok.type==="paren");tok.type!=="slash"&&tok.
type!=="paren"&&!isBrace&&!isExtglob&&(state.output=state.output.slice(0,-prev.output.length),prev.type="star",prev.value="*",prev.output=star,state.output+=prev.
output)}if(extglobs.length&&tok.type!=="paren"&&(extglobs[extglobs.length-1].inner+=tok.value),(tok.value||tok.output)&&append(tok),prev&&prev.type==="text"&&tok.
type==="text"){prev.value+=tok.value,prev.output=(prev.output||"")+tok.value;return}tok.prev=prev,tokens.push(tok),prev=tok},extglobOpen=(type,value2)=>{let token={
...EXTGLOB_CHARS[value2],conditions:1,inner:""};token.prev=prev,token.parens=state.parens,token.output=state.output,token.startIndex=state.index,token.tokensIndex=
tokens.length;let output=(opts.capture?"(":"")+token.open;increment("parens"),push({type,value:value2,output:state.output?"":ONE_CHAR}),push({type:"paren",extglob:!0,
value:advance(),output}),extglobs.push(token)},extglobClose=token=>{let literal=input.slice(token.startIndex,state.index+1),body=input.slice(token.startIndex+2,
state.index),analysis=analyzeRepeatedExtglob(body,opts);if((token.type==="plus"||token.type==="star")&&analysis.risky){let safeOutput=analysis.safeOutput?(token.
output?"":ONE_CHAR)+(opts.capture?`(${analysis.safeOutput})`:analysis.safeOutput):void 0,open=tokens[token.tokensIndex];open.type="text",open.value=literal,open.
output=safeOutput||utils.escapeRegex(literal);for(let i=token.tokensIndex+1;i<tokens.length;i++)tokens[i].value="",tokens[i].output="",delete tokens[i].suffix;state.
output=token.output+open.output,state.backtrack=!0,push({type:"paren",extglob:!0,value,output:""}),decrement("parens");return}let output=token.close+(opts.capture?
")":""),rest;if(token.type==="negate"){let extglobStar=star;if(token.inner&&token.inner.length>1&&token.inner.includes("/")&&(extglobStar=globstar(opts)),(extglobStar!==
star||eos()||/^\)+$/.test(remaining()))&&(output=token.close=`)$))${extglobStar}`),token.inner.includes("*")&&(rest=remaining())&&/^\.[^\\/.]+$/.test(rest)){let expression=parse(
rest,{...options,fastpaths:!1}).output;output=token.close=`)${expression})${extglobStar})`}token.prev.type==="bos"&&(state.negatedExtglob=!0)}push({type:"paren",
extglob:!0,value,output}),decrement("parens")};if(opts.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(input)){let backslashes=!1,output=input.replace(REGEX_SPECIAL_CHARS_BACKREF,
(m2,esc,chars,first,rest,index)=>first==="\\"?(backslashes=!0,m2):first==="?"?esc?esc+first+(rest?QMARK.repeat(rest.length):""):index===0?qmarkNoDot+(rest?QMARK.
repeat(rest.length):""):QMARK.repeat(chars.length):first==="."?DOT_LITERAL.repeat(chars.length):first==="*"?esc?esc+first+(rest?star:""):star:esc?m2:`\\${m2}`);
return backslashes===!0&&(opts.unescape===!0?output=output.replace(/\\/g,""):output=output.replace(/\\+/g,m2=>m2.length%2===0?"\\\\":m2?"\\":"")),output===input&&
opts.contains===!0?(state.output=input,state):(state.output=utils.wrapOutput(output,state,options),state)}for(;!eos();){if(value=advance(),value==="\0")continue;
if(value==="\\"){let next=peek();if(next==="/"&&opts.bash!==!0||next==="."||next===";")continue;if(!next){value+="\\",push({type:"text",value});continue}let match=/^\\+/.
exec(remaining()),slashes=0;if(match&&match[0].length>2&&(slashes=match[0].length,state.index+=slashes,slashes%2!==0&&(value+="\\")),opts.unescape===!0?value=advance():
value+=advance(),state.brackets===0){push({type:"text",value});continue}}if(state.brackets>0&&(value!=="]"||prev.value==="["||prev.value==="[^")){if(opts.posix!==
!1&&value===":"){let inner=prev.value.slice(1);if(inner.includes("[")&&(prev.posix=!0,inner.includes(":"))){let idx=prev.value.lastIndexOf("["),pre=prev.value.slice(
0,idx),rest2=prev.value.slice(idx+2),posix2=POSIX_REGEX_SOURCE[rest2];if(posix2){prev.value=pre+posix2,state.backtrack=!0,advance(),!bos.output&&tokens.indexOf(
prev)===1&&(bos.output=ONE_CHAR);continue}}}(value==="["&&peek()!==":"||value==="-"&&peek()==="]")&&(value=`\\${value}`),value==="]"&&(prev.value==="["||prev.value===
"[^")&&(value=`\\${value}`),opts.posix===!0&&value==="!"&&prev.value==="["&&(value="^"),prev.value+=value,append({value});continue}if(state.quotes===1&&value!==
'"'){value=utils.escapeRegex(value),prev.value+=value,append({value});continue}if(value==='"'){state.quotes=state.quotes===1?0:1,opts.keepQuotes===!0&&push({type:"\
text",value});continue}if(value==="("){increment("parens"),push({type:"paren",value});continue}if(value===")"){if(state.parens===0&&opts.strictBrackets===!0)throw new SyntaxError(
syntaxError("opening","("));let extglob=extglobs[extglobs.length-1];if(extglob&&state.parens===extglob.parens+1){extglobClose(extglobs.pop());continue}push({type:"\
paren",value,output:state.parens?")":"\\)"}),decrement("parens");continue}if(value==="["){if(opts.nobracket===!0||!remaining().includes("]")){if(opts.nobracket!==
!0&&opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","]"));value=`\\${value}`}else increment("brackets");push({type:"bracket",value});continue}
if(value==="]"){if(opts.nobracket===!0||prev&&prev.type==="bracket"&&prev.value.length===1){push({type:"text",value,output:`\\${value}`});continue}if(state.brackets===
0){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("opening","["));push({type:"text",value,output:`\\${value}`});continue}decrement("brackets");let prevValue=prev.
value.slice(1);if(prev.posix!==!0&&prevValue[0]==="^"&&!prevValue.includes("/")&&(value=`/${value}`),prev.value+=value,append({value}),opts.literalBrackets===!1||
utils.hasRegexChars(prevValue))continue;let escaped=utils.escapeRegex(prev.value);if(state.output=state.output.slice(0,-prev.value.length),opts.literalBrackets===
!0){state.output+=escaped,prev.value=escaped;continue}prev.value=`(${capture}${escaped}|${prev.value})`,state.output+=prev.value;continue}if(value==="{"&&opts.nobrace!==
!0){increment("braces");let open={type:"brace",value,output:"(",outputIndex:state.output.length,tokensIndex:state.tokens.length};braces.push(open),push(open);continue}
if(value==="}"){let brace=braces[braces.length-1];if(opts.nobrace===!0||!brace){push({type:"text",value,output:value});continue}let output=")";if(brace.dots===!0){
let arr=tokens.slice(),range=[];for(let i=arr.length-1;i>=0&&(tokens.pop(),arr[i].type!=="brace");i--)arr[i].type!=="dots"&&range.unshift(arr[i].value);output=expandRange(
range,opts),state.backtrack=!0}if(brace.comma!==!0&&brace.dots!==!0){let out=state.output.slice(0,brace.outputIndex),toks=state.tokens.slice(brace.tokensIndex);
brace.value=brace.output="\\{",value=output="\\}",state.output=out;for(let t2 of toks)state.output+=t2.output||t2.value}push({type:"brace",value,output}),decrement(
"braces"),braces.pop();continue}if(value==="|"){extglobs.length>0&&extglobs[extglobs.length-1].conditions++,push({type:"text",value});continue}if(value===","){let output=value,
brace=braces[braces.length-1];brace&&stack[stack.length-1]==="braces"&&(brace.comma=!0,output="|"),push({type:"comma",value,output});continue}if(value==="/"){if(prev.
type==="dot"&&state.index===state.start+1){state.start=state.index+1,state.consumed="",state.output="",tokens.pop(),prev=bos;continue}push({type:"slash",value,output:SLASH_LITERAL});
continue}if(value==="."){if(state.braces>0&&prev.type==="dot"){prev.value==="."&&(prev.output=DOT_LITERAL);let brace=braces[braces.length-1];prev.type="dots",prev.
output+=value,prev.value+=value,brace.dots=!0;continue}if(state.braces+state.parens===0&&prev.type!=="bos"&&prev.type!=="slash"){push({type:"text",value,output:DOT_LITERAL});
continue}push({type:"dot",value,output:DOT_LITERAL});continue}if(value==="?"){if(!(prev&&prev.value==="(")&&opts.noextglob!==!0&&peek()==="("&&peek(2)!=="?"){extglobOpen(
"qmark",value);continue}if(prev&&prev.type==="paren"){let next=peek(),output=value;if(next==="<"&&!utils.supportsLookbehinds())throw new Error("Node.js v10 or h\
igher is required for regex lookbehinds");(prev.value==="("&&!/[!=<:]/.test(next)||next==="<"&&!/<([!=]|\w+>)/.test(remaining()))&&(output=`\\${value}`),push({type:"\
text",value,output});continue}if(opts.dot!==!0&&(prev.type==="slash"||prev.type==="bos")){push({type:"qmark",value,output:QMARK_NO_DOT});continue}push({type:"qm\
ark",value,output:QMARK});continue}if(value==="!"){if(opts.noextglob!==!0&&peek()==="("&&(peek(2)!=="?"||!/[!=<:]/.test(peek(3)))){extglobOpen("negate",value);continue}
if(opts.nonegate!==!0&&state.index===0){negate();continue}}if(value==="+"){if(opts.noextglob!==!0&&peek()==="("&&peek(2)!=="?"){extglobOpen("plus",value);continue}
if(prev&&prev.value==="("||opts.regex===!1){push({type:"plus",value,output:PLUS_LITERAL});continue}if(prev&&(prev.type==="bracket"||prev.type==="paren"||prev.type===
"brace")||state.parens>0){push({type:"plus",value});continue}push({type:"plus",value:PLUS_LITERAL});continue}if(value==="@"){if(opts.noextglob!==!0&&peek()==="("&&
peek(2)!=="?"){push({type:"at",extglob:!0,value,output:""});continue}push({type:"text",value});continue}if(value!=="*"){(value==="$"||value==="^")&&(value=`\\${value}`);
let match=REGEX_NON_SPECIAL_CHARS.exec(remaining());match&&(value+=match[0],state.index+=match[0].length),push({type:"text",value});continue}if(prev&&(prev.type===
"globstar"||prev.star===!0)){prev.type="star",prev.star=!0,prev.value+=value,prev.output=star,state.backtrack=!0,state.globstar=!0,consume(value);continue}let rest=remaining();
if(opts.noextglob!==!0&&/^\([^?]/.test(rest)){extglobOpen("star",value);continue}if(prev.type==="star"){if(opts.noglobstar===!0){consume(value);continue}let prior=prev.
prev,before=prior.prev,isStart=prior.type==="slash"||prior.type==="bos",afterStar=before&&(before.type==="star"||before.type==="globstar");if(opts.bash===!0&&(!isStart||
rest[0]&&rest[0]!=="/")){push({type:"star",value,output:""});continue}let isBrace=state.braces>0&&(prior.type==="comma"||prior.type==="brace"),isExtglob=extglobs.
length&&(prior.type==="pipe"||prior.type==="paren");if(!isStart&&prior.type!=="paren"&&!isBrace&&!isExtglob){push({type:"star",value,output:""});continue}for(;rest.
slice(0,3)==="/**";){let after=input[state.index+4];if(after&&after!=="/")break;rest=rest.slice(3),consume("/**",3)}if(prior.type==="bos"&&eos()){prev.type="glo\
bstar",prev.value+=value,prev.output=globstar(opts),state.output=prev.output,state.globstar=!0,consume(value);continue}if(prior.type==="slash"&&prior.prev.type!==
"bos"&&!afterStar&&eos()){state.output=state.output.slice(0,-(prior.output+prev.output).length),prior.output=`(?:${prior.output}`,prev.type="globstar",prev.output=
globstar(opts)+(opts.strictSlashes?")":"|$)"),prev.value+=value,state.globstar=!0,state.output+=prior.output+prev.output,consume(value);continue}if(prior.type===
"slash"&&prior.prev.type!=="bos"&&rest[0]==="/"){let end=rest[1]!==void 0?"|$":"";state.output=state.output.slice(0,-(prior.output+prev.output).length),prior.output=
`(?:${prior.output}`,prev.type="globstar",prev.output=`${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`,prev.value+=value,state.output+=prior.output+prev.
output,state.globstar=!0,consume(value+advance()),push({type:"slash",value:"/",output:""});continue}if(prior.type==="bos"&&rest[0]==="/"){prev.type="globstar",prev.
value+=value,prev.output=`(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`,state.output=prev.output,state.globstar=!0,consume(value+advance()),push({type:"\
slash",value:"/",output:""});continue}state.output=state.output.slice(0,-prev.output.length),prev.type="globstar",prev.output=globstar(opts),prev.value+=value,state.
output+=prev.output,state.globstar=!0,consume(value);continue}let token={type:"star",value,output:star};if(opts.bash===!0){token.output=".*?",(prev.type==="bos"||
prev.type==="slash")&&(token.output=nodot+token.output),push(token);continue}if(prev&&(prev.type==="bracket"||prev.type==="paren")&&opts.regex===!0){token.output=
value,push(token);continue}(state.index===state.start||prev.type==="slash"||prev.type==="dot")&&(prev.type==="dot"?(state.output+=NO_DOT_SLASH,prev.output+=NO_DOT_SLASH):
opts.dot===!0?(state.output+=NO_DOTS_SLASH,prev.output+=NO_DOTS_SLASH):(state.output+=nodot,prev.output+=nodot),peek()!=="*"&&(state.output+=ONE_CHAR,prev.output+=
ONE_CHAR)),push(token)}for(;state.brackets>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","]"));state.output=utils.escapeLast(state.
output,"["),decrement("brackets")}for(;state.parens>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing",")"));state.output=utils.escapeLast(
state.output,"("),decrement("parens")}for(;state.braces>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","}"));state.output=utils.escapeLast(
state.output,"{"),decrement("braces")}if(opts.strictSlashes!==!0&&(prev.type==="star"||prev.type==="bracket")&&push({type:"maybe_slash",value:"",output:`${SLASH_LITERAL}\
?`}),state.backtrack===!0){state.output="";for(let token of state.tokens)state.output+=token.output!=null?token.output:token.value,token.suffix&&(state.output+=
token.suffix)}return state};parse.fastpaths=(input,options)=>{let opts={...options},max=typeof opts.maxLength=="number"?Math.min(MAX_LENGTH,opts.maxLength):MAX_LENGTH,
len=input.length;if(len>max)throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);input=REPLACEMENTS[input]||input;let win32=utils.
isWindows(options),{DOT_LITERAL,SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOTS,NO_DOTS_SLASH,STAR,START_ANCHOR}=constants2.globChars(win32),nodot=opts.dot?NO_DOTS:
NO_DOT,slashDot=opts.dot?NO_DOTS_SLASH:NO_DOT,capture=opts.capture?"":"?:",state={negated:!1,prefix:""},star=opts.bash===!0?".*?":STAR;opts.capture&&(star=`(${star}\
)`);let globstar=opts2=>opts2.noglobstar===!0?star:`(${capture}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}).)*?)`,create=str=>{switch(str){case"*":
return`${nodot}${ONE_CHAR}${star}`;case".*":return`${DOT_LITERAL}${ONE_CHAR}${star}`;case"*.*":return`${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"*/*":
return`${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;case"**":return nodot+globstar(opts);case"**/*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL}\
)?${slashDot}${ONE_CHAR}${star}`;case"**/*.*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"**/.\
*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;default:{let match=/^(.*?)\.(\w+)$/.exec(str);if(!match)return;let source2=create(
match[1]);return source2?source2+DOT_LITERAL+match[2]:void 0}}},output=utils.removePrefix(input,state),source=create(output);return source&&opts.strictSlashes!==
!0&&(source+=`${SLASH_LITERAL}?`),source};module.exports=parse}});var require_picomatch=__commonJS({"node_modules/picomatch/lib/picomatch.js"(exports,module){"use strict";var path=__require("path"),scan2=require_scan(),parse=require_parse2(),
utils=require_utils2(),constants2=require_constants2(),isObject=val=>val&&typeof val=="object"&&!Array.isArray(val),picomatch=(glob,options,returnState=!1)=>{if(Array.
isArray(glob)){let fns=glob.map(input=>picomatch(input,options,returnState));return str=>{for(let isMatch of fns){let state2=isMatch(str);if(state2)return state2}
return!1}}let isState=isObject(glob)&&glob.tokens&&glob.input;if(glob===""||typeof glob!="string"&&!isState)throw new TypeError("Expected pattern to be a non-em\
pty string");let opts=options||{},posix2=utils.isWindows(options),regex=isState?picomatch.compileRe(glob,options):picomatch.makeRe(glob,options,!1,!0),state=regex.
state;delete regex.state;let isIgnored2=()=>!1;if(opts.ignore){let ignoreOpts={...options,ignore:null,onMatch:null,onResult:null};isIgnored2=picomatch(opts.ignore,
ignoreOpts,returnState)}let matcher=(input,returnObject=!1)=>{let{isMatch,match,output}=picomatch.test(input,regex,options,{glob,posix:posix2}),result={glob,state,
regex,posix:posix2,input,output,match,isMatch};return typeof opts.onResult=="function"&&opts.onResult(result),isMatch===!1?(result.isMatch=!1,returnObject?result:
!1):isIgnored2(input)?(typeof opts.onIgnore=="function"&&opts.onIgnore(result),result.isMatch=!1,returnObject?result:!1):(typeof opts.onMatch=="function"&&opts.
onMatch(result),returnObject?result:!0)};return returnState&&(matcher.state=state),matcher};picomatch.test=(input,regex,options,{glob,posix:posix2}={})=>{if(typeof input!=
"string")throw new TypeError("Expected input to be a string");if(input==="")return{isMatch:!1,output:""};let opts=options||{},format=opts.format||(posix2?utils.
toPosixSlashes:null),match=input===glob,output=match&&format?format(input):input;return match===!1&&(output=format?format(input):input,match=output===glob),(match===
!1||opts.capture===!0)&&(opts.matchBase===!0||opts.basename===!0?match=picomatch.matchBase(input,regex,options,posix2):match=regex.exec(output)),{isMatch:!!match,
match,output}};picomatch.matchBase=(input,glob,options,posix2=utils.isWindows(options))=>(glob instanceof RegExp?glob:picomatch.makeRe(glob,options)).test(path.
basename(input));picomatch.isMatch=(str,patterns,options)=>picomatch(patterns,options)(str);picomatch.parse=(pattern,options)=>Array.isArray(pattern)?pattern.map(
p2=>picomatch.parse(p2,options)):parse(pattern,{...options,fastpaths:!1});picomatch.scan=(input,options)=>scan2(input,options);picomatch.compileRe=(state,options,returnOutput=!1,returnState=!1)=>{
if(returnOutput===!0)return state.output;let opts=options||{},prepend=opts.contains?"":"^",append=opts.contains?"":"$",source=`${prepend}(?:${state.output})${append}`;
state&&state.negated===!0&&(source=`^(?!${source}).*$`);let regex=picomatch.toRegex(source,options);return returnState===!0&&(regex.state=state),regex};picomatch.
makeRe=(input,options={},returnOutput=!1,returnState=!1)=>{if(!input||typeof input!="string")throw new TypeError("Expected a non-empty string");let parsed={negated:!1,
fastpaths:!0};return options.fastpaths!==!1&&(input[0]==="."||input[0]==="*")&&(parsed.output=parse.fastpaths(input,options)),parsed.output||(parsed=parse(input,
options)),picomatch.compileRe(parsed,options,returnOutput,returnState)};picomatch.toRegex=(source,options)=>{try{let opts=options||{};return new RegExp(source,opts.
flags||(opts.nocase?"i":""))}catch(err){if(options&&options.debug===!0)throw err;return/$^/}};picomatch.constants=constants2;module.exports=picomatch}});var require_picomatch2=__commonJS({"node_modules/picomatch/index.js"(exports,module){"use strict";module.exports=require_picomatch()}});var require_micromatch=__commonJS({"node_modules/micromatch/index.js"(exports,module){"use strict";var util=__require("util"),braces=require_braces(),picomatch=require_picomatch2(),
utils=require_utils2(),isEmptyString=v2=>v2===""||v2==="./",hasBraces=v2=>{let index=v2.indexOf("{");return index>-1&&v2.indexOf("}",index)>-1},micromatch2=(list,patterns,options)=>{
patterns=[].concat(patterns),list=[].concat(list);let omit=new Set,keep=new Set,items=new Set,negatives=0,onResult=state=>{items.add(state.output),options&&options.
onResult&&options.onResult(state)};for(let i=0;i<patterns.length;i++){let isMatch=picomatch(String(patterns[i]),{...options,onResult},!0),negated=isMatch.state.
negated||isMatch.state.negatedExtglob;negated&&negatives++;for(let item of list){let matched=isMatch(item,!0);(negated?!matched.isMatch:matched.isMatch)&&(negated?
omit.add(matched.output):(omit.delete(matched.output),keep.add(matched.output)))}}let matches=(negatives===patterns.length?[...items]:[...keep]).filter(item=>!omit.
has(item));if(options&&matches.length===0){if(options.failglob===!0)throw new Error(`No matches found for "${patterns.join(", ")}"`);if(options.nonull===!0||options.
nullglob===!0)return options.unescape?patterns.map(p2=>p2.replace(/\\/g,"")):patterns}return matches};micromatch2.match=micromatch2;micromatch2.matcher=(pattern,options)=>picomatch(
pattern,options);micromatch2.isMatch=(str,patterns,options)=>picomatch(patterns,options)(str);micromatch2.any=micromatch2.isMatch;micromatch2.not=(list,patterns,options={})=>{
patterns=[].concat(patterns).map(String);let result=new Set,items=[],onResult=state=>{options.onResult&&options.onResult(state),items.push(state.output)},matches=new Set(
micromatch2(list,patterns,{...options,onResult}));for(let item of items)matches.has(item)||result.add(item);return[...result]};micromatch2.contains=(str,pattern,options)=>{
if(typeof str!="string")throw new TypeError(`Expected a string: "${util.inspect(str)}"`);if(Array.isArray(pattern))return pattern.some(p2=>micromatch2.contains(
str,p2,options));if(typeof pattern=="string"){if(isEmptyString(str)||isEmptyString(pattern))return!1;if(str.includes(pattern)||str.startsWith("./")&&str.slice(2).
includes(pattern))return!0}return micromatch2.isMatch(str,pattern,{...options,contains:!0})};micromatch2.matchKeys=(obj,patterns,options)=>{if(!utils.isObject(obj))
throw new TypeError("Expected the first argument to be an object");let keys=micromatch2(Object.keys(obj),patterns,options),res={};for(let key of keys)res[key]=obj[key];
return res};micromatch2.some=(list,patterns,options)=>{let items=[].concat(list);for(let pattern of[].concat(patterns)){let isMatch=picomatch(String(pattern),options);
if(items.some(item=>isMatch(item)))return!0}return!1};micromatch2.every=(list,patterns,options)=>{let items=[].concat(list);for(let pattern of[].concat(patterns)){
let isMatch=picomatch(String(pattern),options);if(!items.every(item=>isMatch(item)))return!1}return!0};micromatch2.all=(str,patterns,options)=>{if(typeof str!="\
string")throw new TypeError(`Expected a string: "${util.inspect(str)}"`);return[].concat(patterns).every(p2=>picomatch(p2,options)(str))};micromatch2.capture=(glob,input,options)=>{
let posix2=utils.isWindows(options),match=picomatch.makeRe(String(glob),{...options,capture:!0}).exec(posix2?utils.toPosixSlashes(input):input);if(match)return match.
slice(1).map(v2=>v2===void 0?"":v2)};micromatch2.makeRe=(...args)=>picomatch.makeRe(...args);micromatch2.scan=(...args)=>picomatch.scan(...args);micromatch2.parse=
(patterns,options)=>{let res=[];for(let pattern of[].concat(patterns||[]))for(let str of braces(String(pattern),options))res.push(picomatch.parse(str,options));
return res};micromatch2.braces=(pattern,options)=>{if(typeof pattern!="string")throw new TypeError("Expected a string");return options&&options.nobrace===!0||!hasBraces(
pattern)?[pattern]:braces(pattern,options)};micromatch2.braceExpand=(pattern,options)=>{if(typeof pattern!="string")throw new TypeError("Expected a string");return micromatch2.
braces(pattern,{...options,expand:!0})};micromatch2.hasBraces=hasBraces;module.exports=micromatch2}});var require_ms=__commonJS({"node_modules/ms/index.js"(exports,module){var s=1e3,m2=s*60,h3=m2*60,d2=h3*24,w2=d2*7,y2=d2*365.25;module.exports=function(val,options){
options=options||{};var type=typeof val;if(type==="string"&&val.length>0)return parse(val);if(type==="number"&&isFinite(val))return options.long?fmtLong(val):fmtShort(
val);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(val))};function parse(str){if(str=String(str),!(str.length>100)){var match=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(str);if(match){var n=parseFloat(match[1]),type=(match[2]||"ms").toLowerCase();switch(type){case"years":case"year":case"yrs":case"yr":case"y":return n*y2;case"\
weeks":case"week":case"w":return n*w2;case"days":case"day":case"d":return n*d2;case"hours":case"hour":case"hrs":case"hr":case"h":return n*h3;case"minutes":case"\
minute":case"mins":case"min":case"m":return n*m2;case"seconds":case"second":case"secs":case"sec":case"s":return n*s;case"milliseconds":case"millisecond":case"ms\
ecs":case"msec":case"ms":return n;default:return}}}}function fmtShort(ms2){var msAbs=Math.abs(ms2);return msAbs>=d2?Math.round(ms2/d2)+"d":msAbs>=h3?Math.round(
ms2/h3)+"h":msAbs>=m2?Math.round(ms2/m2)+"m":msAbs>=s?Math.round(ms2/s)+"s":ms2+"ms"}function fmtLong(ms2){var msAbs=Math.abs(ms2);return msAbs>=d2?plural(ms2,msAbs,
d2,"day"):msAbs>=h3?plural(ms2,msAbs,h3,"hour"):msAbs>=m2?plural(ms2,msAbs,m2,"minute"):msAbs>=s?plural(ms2,msAbs,s,"second"):ms2+" ms"}function plural(ms2,msAbs,n,name){
var isPlural=msAbs>=n*1.5;return Math.round(ms2/n)+" "+name+(isPlural?"s":"")}}});var require_common=__commonJS({"node_modules/debug/src/common.js"(exports,module){function setup(env){createDebug.debug=createDebug,createDebug.default=createDebug,
createDebug.coerce=coerce,createDebug.disable=disable,createDebug.enable=enable,createDebug.enabled=enabled,createDebug.humanize=require_ms(),createDebug.destroy=
destroy,Object.keys(env).forEach(key=>{createDebug[key]=env[key]}),createDebug.names=[],createDebug.skips=[],createDebug.formatters={};function selectColor(namespace){
let hash=0;for(let i=0;i<namespace.length;i++)hash=(hash<<5)-hash+namespace.charCodeAt(i),hash|=0;return createDebug.colors[Math.abs(hash)%createDebug.colors.length]}
createDebug.selectColor=selectColor;function createDebug(namespace){let prevTime,enableOverride=null,namespacesCache,enabledCache;function debug(...args){if(!debug.
enabled)return;let self=debug,curr=Number(new Date),ms2=curr-(prevTime||curr);self.diff=ms2,self.prev=prevTime,self.curr=curr,prevTime=curr,args[0]=createDebug.
coerce(args[0]),typeof args[0]!="string"&&args.unshift("%O");let index=0;args[0]=args[0].replace(/%([a-zA-Z%])/g,(match,format)=>{if(match==="%%")return"%";index++;
let formatter=createDebug.formatters[format];if(typeof formatter=="function"){let val=args[index];match=formatter.call(self,val),args.splice(index,1),index--}return match}),
createDebug.formatArgs.call(self,args),(self.log||createDebug.log).apply(self,args)}return debug.namespace=namespace,debug.useColors=createDebug.useColors(),debug.
color=createDebug.selectColor(namespace),debug.extend=extend,debug.destroy=createDebug.destroy,Object.defineProperty(debug,"enabled",{enumerable:!0,configurable:!1,
get:()=>enableOverride!==null?enableOverride:(namespacesCache!==createDebug.namespaces&&(namespacesCache=createDebug.namespaces,enabledCache=createDebug.enabled(
namespace)),enabledCache),set:v2=>{enableOverride=v2}}),typeof createDebug.init=="function"&&createDebug.init(debug),debug}function extend(namespace,delimiter3){
let newDebug=createDebug(this.namespace+(typeof delimiter3>"u"?":":delimiter3)+namespace);return newDebug.log=this.log,newDebug}function enable(namespaces){createDebug.
save(namespaces),createDebug.namespaces=namespaces,createDebug.names=[],createDebug.skips=[];let split=(typeof namespaces=="string"?namespaces:"").trim().replace(
/\s+/g,",").split(",").filter(Boolean);for(let ns2 of split)ns2[0]==="-"?createDebug.skips.push(ns2.slice(1)):createDebug.names.push(ns2)}function matchesTemplate(search,template){
let searchIndex=0,templateIndex=0,starIndex=-1,matchIndex=0;for(;searchIndex<search.length;)if(templateIndex<template.length&&(template[templateIndex]===search[searchIndex]||
template[templateIndex]==="*"))template[templateIndex]==="*"?(starIndex=templateIndex,matchIndex=searchIndex,templateIndex++):(searchIndex++,templateIndex++);else if(starIndex!==
-1)templateIndex=starIndex+1,matchIndex++,searchIndex=matchIndex;else return!1;for(;templateIndex<template.length&&template[templateIndex]==="*";)templateIndex++;
return templateIndex===template.length}function disable(){let namespaces=[...createDebug.names,...createDebug.skips.map(namespace=>"-"+namespace)].join(",");return createDebug.
enable(""),namespaces}function enabled(name){for(let skip of createDebug.skips)if(matchesTemplate(name,skip))return!1;for(let ns2 of createDebug.names)if(matchesTemplate(
name,ns2))return!0;return!1}function coerce(val){return val instanceof Error?val.stack||val.message:val}function destroy(){console.warn("Instance method `debug.\
destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return createDebug.enable(createDebug.load()),createDebug}
module.exports=setup}});var require_browser=__commonJS({"node_modules/debug/src/browser.js"(exports,module){exports.formatArgs=formatArgs;exports.save=save;exports.load=load;exports.useColors=
useColors;exports.storage=localstorage();exports.destroy=(()=>{let warned=!1;return()=>{warned||(warned=!0,console.warn("Instance method `debug.destroy()` is de\
precated and no longer does anything. It will be removed in the next major version of `debug`."))}})();exports.colors=["#0000CC","#0000FF","#0033CC","#0033FF","\
#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","\
#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","\
#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","\
#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","\
#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function useColors(){if(typeof window<"u"&&window.process&&(window.process.type===
"renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;
let m2;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&
window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(m2=navigator.userAgent.toLowerCase().
match(/firefox\/(\d+)/))&&parseInt(m2[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}function formatArgs(args){
if(args[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+args[0]+(this.useColors?"%c ":" ")+"+"+module.exports.humanize(this.diff),!this.useColors)
return;let c3="color: "+this.color;args.splice(1,0,c3,"color: inherit");let index=0,lastC=0;args[0].replace(/%[a-zA-Z%]/g,match=>{match!=="%%"&&(index++,match===
"%c"&&(lastC=index))}),args.splice(lastC,0,c3)}exports.log=console.debug||console.log||(()=>{});function save(namespaces){try{namespaces?exports.storage.setItem(
"debug",namespaces):exports.storage.removeItem("debug")}catch{}}function load(){let r2;try{r2=exports.storage.getItem("debug")||exports.storage.getItem("DEBUG")}catch{}
return!r2&&typeof process<"u"&&"env"in process&&(r2=process.env.DEBUG),r2}function localstorage(){try{return localStorage}catch{}}module.exports=require_common()(
exports);var{formatters}=module.exports;formatters.j=function(v2){try{return JSON.stringify(v2)}catch(error){return"[UnexpectedJSONParseError]: "+error.message}}}});var require_node=__commonJS({"node_modules/debug/src/node.js"(exports,module){var tty=__require("tty"),util=__require("util");exports.init=init;exports.log=log;
exports.formatArgs=formatArgs;exports.save=save;exports.load=load;exports.useColors=useColors;exports.destroy=util.deprecate(()=>{},"Instance method `debug.dest\
roy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");exports.colors=[6,2,3,4,5,1];try{let supportsColor=__require("supports-color");
supportsColor&&(supportsColor.stderr||supportsColor).level>=2&&(exports.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,
81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,
207,208,209,214,215,220,221])}catch{}exports.inspectOpts=Object.keys(process.env).filter(key=>/^debug_/i.test(key)).reduce((obj,key)=>{let prop=key.substring(6).
toLowerCase().replace(/_([a-z])/g,(_3,k2)=>k2.toUpperCase()),val=process.env[key];return/^(yes|on|true|enabled)$/i.test(val)?val=!0:/^(no|off|false|disabled)$/i.
test(val)?val=!1:val==="null"?val=null:val=Number(val),obj[prop]=val,obj},{});function useColors(){return"colors"in exports.inspectOpts?!!exports.inspectOpts.colors:
tty.isatty(process.stderr.fd)}function formatArgs(args){let{namespace:name,useColors:useColors2}=this;if(useColors2){let c3=this.color,colorCode="\x1B[3"+(c3<8?
c3:"8;5;"+c3),prefix=`  ${colorCode};1m${name} \x1B[0m`;args[0]=prefix+args[0].split(`
`).join(`
`+prefix),args.push(colorCode+"m+"+module.exports.humanize(this.diff)+"\x1B[0m")}else args[0]=getDate()+name+" "+args[0]}function getDate(){return exports.inspectOpts.
hideDate?"":new Date().toISOString()+" "}function log(...args){return process.stderr.write(util.formatWithOptions(exports.inspectOpts,...args)+`
`)}function save(namespaces){namespaces?process.env.DEBUG=namespaces:delete process.env.DEBUG}function load(){return process.env.DEBUG}function init(debug){debug.
inspectOpts={};let keys=Object.keys(exports.inspectOpts);for(let i=0;i<keys.length;i++)debug.inspectOpts[keys[i]]=exports.inspectOpts[keys[i]]}module.exports=require_common()(
exports);var{formatters}=module.exports;formatters.o=function(v2){return this.inspectOpts.colors=this.useColors,util.inspect(v2,this.inspectOpts).split(`
`).map(str=>str.trim()).join(" ")};formatters.O=function(v2){return this.inspectOpts.colors=this.useColors,util.inspect(v2,this.inspectOpts)}}});var require_src=__commonJS({"node_modules/debug/src/index.js"(exports,module){typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?
module.exports=require_browser():module.exports=require_node()}});var require_src2=__commonJS({"node_modules/@kwsites/file-exists/dist/src/index.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var fs_1=__require("fs"),debug_1=__importDefault(require_src()),
log=debug_1.default("@kwsites/file-exists");function check(path,isFile2,isDirectory3){log("checking %s",path);try{let stat=fs_1.statSync(path);return stat.isFile()&&
isFile2?(log("[OK] path represents a file"),!0):stat.isDirectory()&&isDirectory3?(log("[OK] path represents a directory"),!0):(log("[FAIL] path represents somet\
hing other than a file or directory"),!1)}catch(e){if(e.code==="ENOENT")return log("[FAIL] path is not accessible: %o",e),!1;throw log("[FATAL] %o",e),e}}function exists2(path,type=exports.
READABLE){return check(path,(type&exports.FILE)>0,(type&exports.FOLDER)>0)}exports.exists=exists2;exports.FILE=1;exports.FOLDER=2;exports.READABLE=exports.FILE+
exports.FOLDER}});var require_dist=__commonJS({"node_modules/@kwsites/file-exists/dist/index.js"(exports){"use strict";function __export(m2){for(var p2 in m2)exports.hasOwnProperty(
p2)||(exports[p2]=m2[p2])}Object.defineProperty(exports,"__esModule",{value:!0});__export(require_src2())}});var require_dist2=__commonJS({"node_modules/@kwsites/promise-deferred/dist/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.createDeferred=exports.deferred=void 0;function deferred(){let done,fail,status="pending";return{promise:new Promise((_done,_fail)=>{done=_done,fail=_fail}),
done(result){status==="pending"&&(status="resolved",done(result))},fail(error){status==="pending"&&(status="rejected",fail(error))},get fulfilled(){return status!==
"pending"},get status(){return status}}}exports.deferred=deferred;exports.createDeferred=deferred;exports.default=deferred}});var require_array=__commonJS({"node_modules/fast-glob/out/utils/array.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.splitWhen=
exports.flatten=void 0;function flatten(items){return items.reduce((collection,item)=>[].concat(collection,item),[])}exports.flatten=flatten;function splitWhen(items,predicate){
let result=[[]],groupIndex=0;for(let item of items)predicate(item)?(groupIndex++,result[groupIndex]=[]):result[groupIndex].push(item);return result}exports.splitWhen=
splitWhen}});var require_errno=__commonJS({"node_modules/fast-glob/out/utils/errno.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.isEnoentCodeError=
void 0;function isEnoentCodeError(error){return error.code==="ENOENT"}exports.isEnoentCodeError=isEnoentCodeError}});var require_fs=__commonJS({"node_modules/fast-glob/out/utils/fs.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.createDirentFromStats=
void 0;var DirentFromStats=class{constructor(name,stats){this.name=name,this.isBlockDevice=stats.isBlockDevice.bind(stats),this.isCharacterDevice=stats.isCharacterDevice.
bind(stats),this.isDirectory=stats.isDirectory.bind(stats),this.isFIFO=stats.isFIFO.bind(stats),this.isFile=stats.isFile.bind(stats),this.isSocket=stats.isSocket.
bind(stats),this.isSymbolicLink=stats.isSymbolicLink.bind(stats)}};function createDirentFromStats(name,stats){return new DirentFromStats(name,stats)}exports.createDirentFromStats=
createDirentFromStats}});var require_path=__commonJS({"node_modules/fast-glob/out/utils/path.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.convertPosixPathToPattern=
exports.convertWindowsPathToPattern=exports.convertPathToPattern=exports.escapePosixPath=exports.escapeWindowsPath=exports.escape=exports.removeLeadingDotSegment=
exports.makeAbsolute=exports.unixify=void 0;var os2=__require("os"),path=__require("path"),IS_WINDOWS_PLATFORM=os2.platform()==="win32",LEADING_DOT_SEGMENT_CHARACTERS_COUNT=2,
POSIX_UNESCAPED_GLOB_SYMBOLS_RE=/(\\?)([()*?[\]{|}]|^!|[!+@](?=\()|\\(?![!()*+?@[\]{|}]))/g,WINDOWS_UNESCAPED_GLOB_SYMBOLS_RE=/(\\?)([()[\]{}]|^!|[!+@](?=\())/g,
DOS_DEVICE_PATH_RE=/^\\\\([.?])/,WINDOWS_BACKSLASHES_RE=/\\(?![!()+@[\]{}])/g;function unixify(filepath){return filepath.replace(/\\/g,"/")}exports.unixify=unixify;
function makeAbsolute(cwd,filepath){return path.resolve(cwd,filepath)}exports.makeAbsolute=makeAbsolute;function removeLeadingDotSegment(entry){if(entry.charAt(
0)==="."){let secondCharactery=entry.charAt(1);if(secondCharactery==="/"||secondCharactery==="\\")return entry.slice(LEADING_DOT_SEGMENT_CHARACTERS_COUNT)}return entry}
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
return!0;if(str[index]==="\\"){var open=str[index+1];index+=2;var close=chars[open];if(close){var n=str.indexOf(close,index);n!==-1&&(index=n+1)}if(str[index]===
"!")return!0}else index++}return!1},relaxedCheck=function(str){if(str[0]==="!")return!0;for(var index=0;index<str.length;){if(/[*?{}()[\]]/.test(str[index]))return!0;
if(str[index]==="\\"){var open=str[index+1];index+=2;var close=chars[open];if(close){var n=str.indexOf(close,index);n!==-1&&(index=n+1)}if(str[index]==="!")return!0}else
index++}return!1};module.exports=function(str,options){if(typeof str!="string"||str==="")return!1;if(isExtglob(str))return!0;var check=strictCheck;return options&&
options.strict===!1&&(check=relaxedCheck),check(str)}}});var require_glob_parent=__commonJS({"node_modules/glob-parent/index.js"(exports,module){"use strict";var isGlob=require_is_glob(),pathPosixDirname=__require("path").
posix.dirname,isWin32=__require("os").platform()==="win32",slash="/",backslash=/\\/g,enclosure=/[\{\[].*[\}\]]$/,globby=/(^|[^\\])([\{\[]|\([^\)]+$)/,escaped=/\\([\!\*\?\|\[\]\(\)\{\}])/g;
module.exports=function(str,opts){var options=Object.assign({flipBackslashes:!0},opts);options.flipBackslashes&&isWin32&&str.indexOf(slash)<0&&(str=str.replace(
backslash,slash)),enclosure.test(str)&&(str+=slash),str+="a";do str=pathPosixDirname(str);while(isGlob(str)||globby.test(str));return str.replace(escaped,"$1")}}});var require_pattern=__commonJS({"node_modules/fast-glob/out/utils/pattern.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
isAbsolute=exports.partitionAbsoluteAndRelative=exports.removeDuplicateSlashes=exports.matchAny=exports.convertPatternsToRe=exports.makeRe=exports.getPatternParts=
exports.expandBraceExpansion=exports.expandPatternsWithBraceExpansion=exports.isAffectDepthOfReadingPattern=exports.endsWithSlashGlobStar=exports.hasGlobStar=exports.
getBaseDirectory=exports.isPatternRelatedToParentDirectory=exports.getPatternsOutsideCurrentDirectory=exports.getPatternsInsideCurrentDirectory=exports.getPositivePatterns=
exports.getNegativePatterns=exports.isPositivePattern=exports.isNegativePattern=exports.convertToNegativePattern=exports.convertToPositivePattern=exports.isDynamicPattern=
exports.isStaticPattern=void 0;var path=__require("path"),globParent=require_glob_parent(),micromatch2=require_micromatch(),GLOBSTAR="**",ESCAPE_SYMBOL="\\",COMMON_GLOB_SYMBOLS_RE=/[*?]|^!/,
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
endsWithSlashGlobStar;function isAffectDepthOfReadingPattern(pattern){let basename3=path.basename(pattern);return endsWithSlashGlobStar(pattern)||isStaticPattern(
basename3)}exports.isAffectDepthOfReadingPattern=isAffectDepthOfReadingPattern;function expandPatternsWithBraceExpansion(patterns){return patterns.reduce((collection,pattern)=>collection.
concat(expandBraceExpansion(pattern)),[])}exports.expandPatternsWithBraceExpansion=expandPatternsWithBraceExpansion;function expandBraceExpansion(pattern){let patterns=micromatch2.
braces(pattern,{expand:!0,nodupes:!0,keepEscaping:!0});return patterns.sort((a,b3)=>a.length-b3.length),patterns.filter(pattern2=>pattern2!=="")}exports.expandBraceExpansion=
expandBraceExpansion;function getPatternParts(pattern,options){let{parts}=micromatch2.scan(pattern,Object.assign(Object.assign({},options),{parts:!0}));return parts.
length===0&&(parts=[pattern]),parts[0].startsWith("/")&&(parts[0]=parts[0].slice(1),parts.unshift("")),parts}exports.getPatternParts=getPatternParts;function makeRe(pattern,options){
return micromatch2.makeRe(pattern,options)}exports.makeRe=makeRe;function convertPatternsToRe(patterns,options){return patterns.map(pattern=>makeRe(pattern,options))}
exports.convertPatternsToRe=convertPatternsToRe;function matchAny(entry,patternsRe){return patternsRe.some(patternRe=>patternRe.test(entry))}exports.matchAny=matchAny;
function removeDuplicateSlashes(pattern){return pattern.replace(DOUBLE_SLASH_RE,"/")}exports.removeDuplicateSlashes=removeDuplicateSlashes;function partitionAbsoluteAndRelative(patterns){
let absolute=[],relative3=[];for(let pattern of patterns)isAbsolute3(pattern)?absolute.push(pattern):relative3.push(pattern);return[absolute,relative3]}exports.
partitionAbsoluteAndRelative=partitionAbsoluteAndRelative;function isAbsolute3(pattern){return path.isAbsolute(pattern)}exports.isAbsolute=isAbsolute3}});var require_merge2=__commonJS({"node_modules/merge2/index.js"(exports,module){"use strict";var Stream=__require("stream"),PassThrough=Stream.PassThrough,slice=Array.
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
isEmpty=exports.isString=void 0;function isString(input){return typeof input=="string"}exports.isString=isString;function isEmpty(input){return input===""}exports.
isEmpty=isEmpty}});var require_utils3=__commonJS({"node_modules/fast-glob/out/utils/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
string=exports.stream=exports.pattern=exports.path=exports.fs=exports.errno=exports.array=void 0;var array=require_array();exports.array=array;var errno=require_errno();
exports.errno=errno;var fs2=require_fs();exports.fs=fs2;var path=require_path();exports.path=path;var pattern=require_pattern();exports.pattern=pattern;var stream=require_stream();
exports.stream=stream;var string=require_string();exports.string=string}});var require_tasks=__commonJS({"node_modules/fast-glob/out/managers/tasks.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
convertPatternGroupToTask=exports.convertPatternGroupsToTasks=exports.groupPatternsByBaseDirectory=exports.getNegativePatternsAsPositive=exports.getPositivePatterns=
exports.convertPatternsToTasks=exports.generate=void 0;var utils=require_utils3();function generate(input,settings){let patterns=processPatterns(input,settings),
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
function groupPatternsByBaseDirectory(patterns){let group={};return patterns.reduce((collection,pattern)=>{let base=utils.pattern.getBaseDirectory(pattern);return base in
collection?collection[base].push(pattern):collection[base]=[pattern],collection},group)}exports.groupPatternsByBaseDirectory=groupPatternsByBaseDirectory;function convertPatternGroupsToTasks(positive,negative,dynamic){
return Object.keys(positive).map(base=>convertPatternGroupToTask(base,positive[base],negative,dynamic))}exports.convertPatternGroupsToTasks=convertPatternGroupsToTasks;
function convertPatternGroupToTask(base,positive,negative,dynamic){return{dynamic,positive,negative,base,patterns:[].concat(positive,negative.map(utils.pattern.
convertToNegativePattern))}}exports.convertPatternGroupToTask=convertPatternGroupToTask}});var require_async=__commonJS({"node_modules/@nodelib/fs.stat/out/providers/async.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.read=void 0;function read(path,settings,callback){settings.fs.lstat(path,(lstatError,lstat2)=>{if(lstatError!==null){callFailureCallback(callback,lstatError);
return}if(!lstat2.isSymbolicLink()||!settings.followSymbolicLink){callSuccessCallback(callback,lstat2);return}settings.fs.stat(path,(statError,stat)=>{if(statError!==
null){if(settings.throwErrorOnBrokenSymbolicLink){callFailureCallback(callback,statError);return}callSuccessCallback(callback,lstat2);return}settings.markSymbolicLink&&
(stat.isSymbolicLink=()=>!0),callSuccessCallback(callback,stat)})})}exports.read=read;function callFailureCallback(callback,error){callback(error)}function callSuccessCallback(callback,result){
callback(null,result)}}});var require_sync=__commonJS({"node_modules/@nodelib/fs.stat/out/providers/sync.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.read=void 0;function read(path,settings){let lstat2=settings.fs.lstatSync(path);if(!lstat2.isSymbolicLink()||!settings.followSymbolicLink)return lstat2;
try{let stat=settings.fs.statSync(path);return settings.markSymbolicLink&&(stat.isSymbolicLink=()=>!0),stat}catch(error){if(!settings.throwErrorOnBrokenSymbolicLink)
return lstat2;throw error}}exports.read=read}});var require_fs2=__commonJS({"node_modules/@nodelib/fs.stat/out/adapters/fs.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
createFileSystemAdapter=exports.FILE_SYSTEM_ADAPTER=void 0;var fs2=__require("fs");exports.FILE_SYSTEM_ADAPTER={lstat:fs2.lstat,stat:fs2.stat,lstatSync:fs2.lstatSync,
statSync:fs2.statSync};function createFileSystemAdapter(fsMethods){return fsMethods===void 0?exports.FILE_SYSTEM_ADAPTER:Object.assign(Object.assign({},exports.
FILE_SYSTEM_ADAPTER),fsMethods)}exports.createFileSystemAdapter=createFileSystemAdapter}});var require_settings=__commonJS({"node_modules/@nodelib/fs.stat/out/settings.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var fs2=require_fs2(),
Settings=class{constructor(_options={}){this._options=_options,this.followSymbolicLink=this._getValue(this._options.followSymbolicLink,!0),this.fs=fs2.createFileSystemAdapter(
this._options.fs),this.markSymbolicLink=this._getValue(this._options.markSymbolicLink,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,
!0)}_getValue(option,value){return option??value}};exports.default=Settings}});var require_out=__commonJS({"node_modules/@nodelib/fs.stat/out/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.statSync=
exports.stat=exports.Settings=void 0;var async=require_async(),sync=require_sync(),settings_1=require_settings();exports.Settings=settings_1.default;function stat(path,optionsOrSettingsOrCallback,callback){
if(typeof optionsOrSettingsOrCallback=="function"){async.read(path,getSettings(),optionsOrSettingsOrCallback);return}async.read(path,getSettings(optionsOrSettingsOrCallback),
callback)}exports.stat=stat;function statSync5(path,optionsOrSettings){let settings=getSettings(optionsOrSettings);return sync.read(path,settings)}exports.statSync=
statSync5;function getSettings(settingsOrOptions={}){return settingsOrOptions instanceof settings_1.default?settingsOrOptions:new settings_1.default(settingsOrOptions)}}});var require_queue_microtask=__commonJS({"node_modules/queue-microtask/index.js"(exports,module){var promise;module.exports=typeof queueMicrotask=="function"?queueMicrotask.
bind(typeof window<"u"?window:global):cb=>(promise||(promise=Promise.resolve())).then(cb).catch(err=>setTimeout(()=>{throw err},0))}});var require_run_parallel=__commonJS({"node_modules/run-parallel/index.js"(exports,module){module.exports=runParallel;var queueMicrotask2=require_queue_microtask();
function runParallel(tasks,cb){let results,pending,keys,isSync=!0;Array.isArray(tasks)?(results=[],pending=tasks.length):(keys=Object.keys(tasks),results={},pending=
keys.length);function done(err){function end(){cb&&cb(err,results),cb=null}isSync?queueMicrotask2(end):end()}function each(i,err,result){results[i]=result,(--pending===
0||err)&&done(err)}pending?keys?keys.forEach(function(key){tasks[key](function(err,result){each(key,err,result)})}):tasks.forEach(function(task,i){task(function(err,result){
each(i,err,result)})}):done(null),isSync=!1}}});var require_constants3=__commonJS({"node_modules/@nodelib/fs.scandir/out/constants.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.IS_SUPPORT_READDIR_WITH_FILE_TYPES=void 0;var NODE_PROCESS_VERSION_PARTS=process.versions.node.split(".");if(NODE_PROCESS_VERSION_PARTS[0]===void 0||NODE_PROCESS_VERSION_PARTS[1]===
void 0)throw new Error(`Unexpected behavior. The 'process.versions.node' variable has invalid value: ${process.versions.node}`);var MAJOR_VERSION=Number.parseInt(
NODE_PROCESS_VERSION_PARTS[0],10),MINOR_VERSION=Number.parseInt(NODE_PROCESS_VERSION_PARTS[1],10),SUPPORTED_MAJOR_VERSION=10,SUPPORTED_MINOR_VERSION=10,IS_MATCHED_BY_MAJOR=MAJOR_VERSION>
SUPPORTED_MAJOR_VERSION,IS_MATCHED_BY_MAJOR_AND_MINOR=MAJOR_VERSION===SUPPORTED_MAJOR_VERSION&&MINOR_VERSION>=SUPPORTED_MINOR_VERSION;exports.IS_SUPPORT_READDIR_WITH_FILE_TYPES=
IS_MATCHED_BY_MAJOR||IS_MATCHED_BY_MAJOR_AND_MINOR}});var require_fs3=__commonJS({"node_modules/@nodelib/fs.scandir/out/utils/fs.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
createDirentFromStats=void 0;var DirentFromStats=class{constructor(name,stats){this.name=name,this.isBlockDevice=stats.isBlockDevice.bind(stats),this.isCharacterDevice=
stats.isCharacterDevice.bind(stats),this.isDirectory=stats.isDirectory.bind(stats),this.isFIFO=stats.isFIFO.bind(stats),this.isFile=stats.isFile.bind(stats),this.
isSocket=stats.isSocket.bind(stats),this.isSymbolicLink=stats.isSymbolicLink.bind(stats)}};function createDirentFromStats(name,stats){return new DirentFromStats(
name,stats)}exports.createDirentFromStats=createDirentFromStats}});var require_utils4=__commonJS({"node_modules/@nodelib/fs.scandir/out/utils/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.fs=void 0;var fs2=require_fs3();exports.fs=fs2}});var require_common2=__commonJS({"node_modules/@nodelib/fs.scandir/out/providers/common.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.joinPathSegments=void 0;function joinPathSegments(a,b3,separator){return a.endsWith(separator)?a+b3:a+separator+b3}exports.joinPathSegments=joinPathSegments}});var require_async2=__commonJS({"node_modules/@nodelib/fs.scandir/out/providers/async.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.readdir=exports.readdirWithFileTypes=exports.read=void 0;var fsStat=require_out(),rpl=require_run_parallel(),constants_1=require_constants3(),utils=require_utils4(),
common=require_common2();function read(directory,settings,callback){if(!settings.stats&&constants_1.IS_SUPPORT_READDIR_WITH_FILE_TYPES){readdirWithFileTypes(directory,
settings,callback);return}readdir(directory,settings,callback)}exports.read=read;function readdirWithFileTypes(directory,settings,callback){settings.fs.readdir(
directory,{withFileTypes:!0},(readdirError,dirents)=>{if(readdirError!==null){callFailureCallback(callback,readdirError);return}let entries=dirents.map(dirent=>({
dirent,name:dirent.name,path:common.joinPathSegments(directory,dirent.name,settings.pathSegmentSeparator)}));if(!settings.followSymbolicLinks){callSuccessCallback(
callback,entries);return}let tasks=entries.map(entry=>makeRplTaskEntry(entry,settings));rpl(tasks,(rplError,rplEntries)=>{if(rplError!==null){callFailureCallback(
callback,rplError);return}callSuccessCallback(callback,rplEntries)})})}exports.readdirWithFileTypes=readdirWithFileTypes;function makeRplTaskEntry(entry,settings){
return done=>{if(!entry.dirent.isSymbolicLink()){done(null,entry);return}settings.fs.stat(entry.path,(statError,stats)=>{if(statError!==null){if(settings.throwErrorOnBrokenSymbolicLink){
done(statError);return}done(null,entry);return}entry.dirent=utils.fs.createDirentFromStats(entry.name,stats),done(null,entry)})}}function readdir(directory,settings,callback){
settings.fs.readdir(directory,(readdirError,names)=>{if(readdirError!==null){callFailureCallback(callback,readdirError);return}let tasks=names.map(name=>{let path=common.
joinPathSegments(directory,name,settings.pathSegmentSeparator);return done=>{fsStat.stat(path,settings.fsStatSettings,(error,stats)=>{if(error!==null){done(error);
return}let entry={name,path,dirent:utils.fs.createDirentFromStats(name,stats)};settings.stats&&(entry.stats=stats),done(null,entry)})}});rpl(tasks,(rplError,entries)=>{
if(rplError!==null){callFailureCallback(callback,rplError);return}callSuccessCallback(callback,entries)})})}exports.readdir=readdir;function callFailureCallback(callback,error){
callback(error)}function callSuccessCallback(callback,result){callback(null,result)}}});var require_sync2=__commonJS({"node_modules/@nodelib/fs.scandir/out/providers/sync.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.readdir=exports.readdirWithFileTypes=exports.read=void 0;var fsStat=require_out(),constants_1=require_constants3(),utils=require_utils4(),common=require_common2();
function read(directory,settings){return!settings.stats&&constants_1.IS_SUPPORT_READDIR_WITH_FILE_TYPES?readdirWithFileTypes(directory,settings):readdir(directory,
settings)}exports.read=read;function readdirWithFileTypes(directory,settings){return settings.fs.readdirSync(directory,{withFileTypes:!0}).map(dirent=>{let entry={
dirent,name:dirent.name,path:common.joinPathSegments(directory,dirent.name,settings.pathSegmentSeparator)};if(entry.dirent.isSymbolicLink()&&settings.followSymbolicLinks)
try{let stats=settings.fs.statSync(entry.path);entry.dirent=utils.fs.createDirentFromStats(entry.name,stats)}catch(error){if(settings.throwErrorOnBrokenSymbolicLink)
throw error}return entry})}exports.readdirWithFileTypes=readdirWithFileTypes;function readdir(directory,settings){return settings.fs.readdirSync(directory).map(
name=>{let entryPath=common.joinPathSegments(directory,name,settings.pathSegmentSeparator),stats=fsStat.statSync(entryPath,settings.fsStatSettings),entry={name,
path:entryPath,dirent:utils.fs.createDirentFromStats(name,stats)};return settings.stats&&(entry.stats=stats),entry})}exports.readdir=readdir}});var require_fs4=__commonJS({"node_modules/@nodelib/fs.scandir/out/adapters/fs.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
createFileSystemAdapter=exports.FILE_SYSTEM_ADAPTER=void 0;var fs2=__require("fs");exports.FILE_SYSTEM_ADAPTER={lstat:fs2.lstat,stat:fs2.stat,lstatSync:fs2.lstatSync,
statSync:fs2.statSync,readdir:fs2.readdir,readdirSync:fs2.readdirSync};function createFileSystemAdapter(fsMethods){return fsMethods===void 0?exports.FILE_SYSTEM_ADAPTER:
Object.assign(Object.assign({},exports.FILE_SYSTEM_ADAPTER),fsMethods)}exports.createFileSystemAdapter=createFileSystemAdapter}});var require_settings2=__commonJS({"node_modules/@nodelib/fs.scandir/out/settings.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var path=__require("path"),fsStat=require_out(),fs2=require_fs4(),Settings=class{constructor(_options={}){this._options=_options,this.followSymbolicLinks=this._getValue(
this._options.followSymbolicLinks,!1),this.fs=fs2.createFileSystemAdapter(this._options.fs),this.pathSegmentSeparator=this._getValue(this._options.pathSegmentSeparator,
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
push=push,queue.unshift=unshift,queue.drained=drained,queue;function push(value){var p2=new Promise(function(resolve6,reject){pushCb(value,function(err,result){
if(err){reject(err);return}resolve6(result)})});return p2.catch(noop),p2}function unshift(value){var p2=new Promise(function(resolve6,reject){unshiftCb(value,function(err,result){
if(err){reject(err);return}resolve6(result)})});return p2.catch(noop),p2}function drained(){var p2=new Promise(function(resolve6){process.nextTick(function(){if(queue.
idle())resolve6();else{var previousDrain=queue.drain;queue.drain=function(){typeof previousDrain=="function"&&previousDrain(),resolve6(),queue.drain=previousDrain}}})});
return p2}}module.exports=fastqueue;module.exports.promise=queueAsPromised}});var require_common3=__commonJS({"node_modules/@nodelib/fs.walk/out/readers/common.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.joinPathSegments=exports.replacePathSegmentSeparator=exports.isAppliedFilter=exports.isFatalError=void 0;function isFatalError(settings,error){return settings.
errorFilter===null?!0:!settings.errorFilter(error)}exports.isFatalError=isFatalError;function isAppliedFilter(filter,value){return filter===null||filter(value)}
exports.isAppliedFilter=isAppliedFilter;function replacePathSegmentSeparator(filepath,separator){return filepath.split(/[/\\]/).join(separator)}exports.replacePathSegmentSeparator=
replacePathSegmentSeparator;function joinPathSegments(a,b3,separator){return a===""?b3:a.endsWith(separator)?a+b3:a+separator+b3}exports.joinPathSegments=joinPathSegments}});var require_reader=__commonJS({"node_modules/@nodelib/fs.walk/out/readers/reader.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var common=require_common3(),Reader=class{constructor(_root,_settings){this._root=_root,this._settings=_settings,this._root=common.replacePathSegmentSeparator(_root,
_settings.pathSegmentSeparator)}};exports.default=Reader}});var require_async3=__commonJS({"node_modules/@nodelib/fs.walk/out/readers/async.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var events_1=__require("events"),fsScandir=require_out2(),fastq=require_queue(),common=require_common3(),reader_1=require_reader(),AsyncReader=class extends reader_1.
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
this._pushToQueue(fullpath,base===void 0?void 0:entry.path)}_emitEntry(entry){this._emitter.emit("entry",entry)}};exports.default=AsyncReader}});var require_async4=__commonJS({"node_modules/@nodelib/fs.walk/out/providers/async.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var async_1=require_async3(),AsyncProvider=class{constructor(_root,_settings){this._root=_root,this._settings=_settings,this._reader=new async_1.default(this._root,
this._settings),this._storage=[]}read(callback){this._reader.onError(error=>{callFailureCallback(callback,error)}),this._reader.onEntry(entry=>{this._storage.push(
entry)}),this._reader.onEnd(()=>{callSuccessCallback(callback,this._storage)}),this._reader.read()}};exports.default=AsyncProvider;function callFailureCallback(callback,error){
callback(error)}function callSuccessCallback(callback,entries){callback(null,entries)}}});var require_stream2=__commonJS({"node_modules/@nodelib/fs.walk/out/providers/stream.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var stream_1=__require("stream"),async_1=require_async3(),StreamProvider=class{constructor(_root,_settings){this._root=_root,this._settings=_settings,this._reader=
new async_1.default(this._root,this._settings),this._stream=new stream_1.Readable({objectMode:!0,read:()=>{},destroy:()=>{this._reader.isDestroyed||this._reader.
destroy()}})}read(){return this._reader.onError(error=>{this._stream.emit("error",error)}),this._reader.onEntry(entry=>{this._stream.push(entry)}),this._reader.
onEnd(()=>{this._stream.push(null)}),this._reader.read(),this._stream}};exports.default=StreamProvider}});var require_sync3=__commonJS({"node_modules/@nodelib/fs.walk/out/readers/sync.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var fsScandir=require_out2(),
common=require_common3(),reader_1=require_reader(),SyncReader=class extends reader_1.default{constructor(){super(...arguments),this._scandir=fsScandir.scandirSync,
this._storage=[],this._queue=new Set}read(){return this._pushToQueue(this._root,this._settings.basePath),this._handleQueue(),this._storage}_pushToQueue(directory,base){
this._queue.add({directory,base})}_handleQueue(){for(let item of this._queue.values())this._handleDirectory(item.directory,item.base)}_handleDirectory(directory,base){
try{let entries=this._scandir(directory,this._settings.fsScandirSettings);for(let entry of entries)this._handleEntry(entry,base)}catch(error){this._handleError(
error)}}_handleError(error){if(common.isFatalError(this._settings,error))throw error}_handleEntry(entry,base){let fullpath=entry.path;base!==void 0&&(entry.path=
common.joinPathSegments(base,entry.name,this._settings.pathSegmentSeparator)),common.isAppliedFilter(this._settings.entryFilter,entry)&&this._pushToStorage(entry),
entry.dirent.isDirectory()&&common.isAppliedFilter(this._settings.deepFilter,entry)&&this._pushToQueue(fullpath,base===void 0?void 0:entry.path)}_pushToStorage(entry){
this._storage.push(entry)}};exports.default=SyncReader}});var require_sync4=__commonJS({"node_modules/@nodelib/fs.walk/out/providers/sync.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
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
fsStat=require_out(),utils=require_utils3(),Reader=class{constructor(_settings){this._settings=_settings,this._fsStatSettings=new fsStat.Settings({followSymbolicLink:this.
_settings.followSymbolicLinks,fs:this._settings.fs,throwErrorOnBrokenSymbolicLink:this._settings.followSymbolicLinks})}_getFullEntryPath(filepath){return path.resolve(
this._settings.cwd,filepath)}_makeEntry(stats,pattern){let entry={name:pattern,path:pattern,dirent:utils.fs.createDirentFromStats(pattern,stats)};return this._settings.
stats&&(entry.stats=stats),entry}_isFatalError(error){return!utils.errno.isEnoentCodeError(error)&&!this._settings.suppressErrors}};exports.default=Reader}});var require_stream3=__commonJS({"node_modules/fast-glob/out/readers/stream.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var stream_1=__require("stream"),
fsStat=require_out(),fsWalk=require_out3(),reader_1=require_reader2(),ReaderStream=class extends reader_1.default{constructor(){super(...arguments),this._walkStream=
fsWalk.walkStream,this._stat=fsStat.stat}dynamic(root,options){return this._walkStream(root,options)}static(patterns,options){let filepaths=patterns.map(this._getFullEntryPath,
this),stream=new stream_1.PassThrough({objectMode:!0});stream._write=(index,_enc,done)=>this._getEntry(filepaths[index],patterns[index],options).then(entry=>{entry!==
null&&options.entryFilter(entry)&&stream.push(entry),index===filepaths.length-1&&stream.end(),done()}).catch(done);for(let i=0;i<filepaths.length;i++)stream.write(
i);return stream}_getEntry(filepath,pattern,options){return this._getStat(filepath).then(stats=>this._makeEntry(stats,pattern)).catch(error=>{if(options.errorFilter(
error))return null;throw error})}_getStat(filepath){return new Promise((resolve6,reject)=>{this._stat(filepath,this._fsStatSettings,(error,stats)=>error===null?
resolve6(stats):reject(error))})}};exports.default=ReaderStream}});var require_async5=__commonJS({"node_modules/fast-glob/out/readers/async.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var fsWalk=require_out3(),
reader_1=require_reader2(),stream_1=require_stream3(),ReaderAsync=class extends reader_1.default{constructor(){super(...arguments),this._walkAsync=fsWalk.walk,this.
_readerStream=new stream_1.default(this._settings)}dynamic(root,options){return new Promise((resolve6,reject)=>{this._walkAsync(root,options,(error,entries)=>{error===
null?resolve6(entries):reject(error)})})}async static(patterns,options){let entries=[],stream=this._readerStream.static(patterns,options);return new Promise((resolve6,reject)=>{
stream.once("error",reject),stream.on("data",entry=>entries.push(entry)),stream.once("end",()=>resolve6(entries))})}};exports.default=ReaderAsync}});var require_matcher=__commonJS({"node_modules/fast-glob/out/providers/matchers/matcher.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var utils=require_utils3(),Matcher=class{constructor(_patterns,_settings,_micromatchOptions){this._patterns=_patterns,this._settings=_settings,this._micromatchOptions=
_micromatchOptions,this._storage=[],this._fillStorage()}_fillStorage(){for(let pattern of this._patterns){let segments=this._getPatternSegments(pattern),sections=this.
_splitSegmentsIntoSections(segments);this._storage.push({complete:sections.length<=1,pattern,segments,sections})}}_getPatternSegments(pattern){return utils.pattern.
getPatternParts(pattern,this._micromatchOptions).map(part=>utils.pattern.isDynamicPattern(part,this._settings)?{dynamic:!0,pattern:part,patternRe:utils.pattern.
makeRe(part,this._micromatchOptions)}:{dynamic:!1,pattern:part})}_splitSegmentsIntoSections(segments){return utils.array.splitWhen(segments,segment=>segment.dynamic&&
utils.pattern.hasGlobStar(segment.pattern))}};exports.default=Matcher}});var require_partial=__commonJS({"node_modules/fast-glob/out/providers/matchers/partial.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var matcher_1=require_matcher(),PartialMatcher=class extends matcher_1.default{match(filepath){let parts=filepath.split("/"),levels=parts.length,patterns=this._storage.
filter(info=>!info.complete||info.segments.length>levels);for(let pattern of patterns){let section=pattern.sections[0];if(!pattern.complete&&levels>section.length||
parts.every((part,index)=>{let segment=pattern.segments[index];return!!(segment.dynamic&&segment.patternRe.test(part)||!segment.dynamic&&segment.pattern===part)}))
return!0}return!1}};exports.default=PartialMatcher}});var require_deep=__commonJS({"node_modules/fast-glob/out/providers/filters/deep.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var utils=require_utils3(),partial_1=require_partial(),DeepFilter=class{constructor(_settings,_micromatchOptions){this._settings=_settings,this._micromatchOptions=
_micromatchOptions}getFilter(basePath,positive,negative){let matcher=this._getMatcher(positive),negativeRe=this._getNegativePatternsRe(negative);return entry=>this.
_filter(basePath,entry,matcher,negativeRe)}_getMatcher(patterns){return new partial_1.default(patterns,this._settings,this._micromatchOptions)}_getNegativePatternsRe(patterns){
let affectDepthOfReadingPatterns=patterns.filter(utils.pattern.isAffectDepthOfReadingPattern);return utils.pattern.convertPatternsToRe(affectDepthOfReadingPatterns,
this._micromatchOptions)}_filter(basePath,entry,matcher,negativeRe){if(this._isSkippedByDeep(basePath,entry.path)||this._isSkippedSymbolicLink(entry))return!1;let filepath=utils.
path.removeLeadingDotSegment(entry.path);return this._isSkippedByPositivePatterns(filepath,matcher)?!1:this._isSkippedByNegativePatterns(filepath,negativeRe)}_isSkippedByDeep(basePath,entryPath){
return this._settings.deep===1/0?!1:this._getEntryLevel(basePath,entryPath)>=this._settings.deep}_getEntryLevel(basePath,entryPath){let entryPathDepth=entryPath.
split("/").length;if(basePath==="")return entryPathDepth;let basePathDepth=basePath.split("/").length;return entryPathDepth-basePathDepth}_isSkippedSymbolicLink(entry){
return!this._settings.followSymbolicLinks&&entry.dirent.isSymbolicLink()}_isSkippedByPositivePatterns(entryPath,matcher){return!this._settings.baseNameMatch&&!matcher.
match(entryPath)}_isSkippedByNegativePatterns(entryPath,patternsRe){return!utils.pattern.matchAny(entryPath,patternsRe)}};exports.default=DeepFilter}});var require_entry=__commonJS({"node_modules/fast-glob/out/providers/filters/entry.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var utils=require_utils3(),EntryFilter=class{constructor(_settings,_micromatchOptions){this._settings=_settings,this._micromatchOptions=_micromatchOptions,this.
index=new Map}getFilter(positive,negative){let[absoluteNegative,relativeNegative]=utils.pattern.partitionAbsoluteAndRelative(negative),patterns={positive:{all:utils.
pattern.convertPatternsToRe(positive,this._micromatchOptions)},negative:{absolute:utils.pattern.convertPatternsToRe(absoluteNegative,Object.assign(Object.assign(
{},this._micromatchOptions),{dot:!0})),relative:utils.pattern.convertPatternsToRe(relativeNegative,Object.assign(Object.assign({},this._micromatchOptions),{dot:!0}))}};
return entry=>this._filter(entry,patterns)}_filter(entry,patterns){let filepath=utils.path.removeLeadingDotSegment(entry.path);if(this._settings.unique&&this._isDuplicateEntry(
filepath)||this._onlyFileFilter(entry)||this._onlyDirectoryFilter(entry))return!1;let isMatched=this._isMatchToPatternsSet(filepath,patterns,entry.dirent.isDirectory());
return this._settings.unique&&isMatched&&this._createIndexRecord(filepath),isMatched}_isDuplicateEntry(filepath){return this.index.has(filepath)}_createIndexRecord(filepath){
this.index.set(filepath,void 0)}_onlyFileFilter(entry){return this._settings.onlyFiles&&!entry.dirent.isFile()}_onlyDirectoryFilter(entry){return this._settings.
onlyDirectories&&!entry.dirent.isDirectory()}_isMatchToPatternsSet(filepath,patterns,isDirectory3){return!(!this._isMatchToPatterns(filepath,patterns.positive.all,
isDirectory3)||this._isMatchToPatterns(filepath,patterns.negative.relative,isDirectory3)||this._isMatchToAbsoluteNegative(filepath,patterns.negative.absolute,isDirectory3))}_isMatchToAbsoluteNegative(filepath,patternsRe,isDirectory3){
if(patternsRe.length===0)return!1;let fullpath=utils.path.makeAbsolute(this._settings.cwd,filepath);return this._isMatchToPatterns(fullpath,patternsRe,isDirectory3)}_isMatchToPatterns(filepath,patternsRe,isDirectory3){
if(patternsRe.length===0)return!1;let isMatched=utils.pattern.matchAny(filepath,patternsRe);return!isMatched&&isDirectory3?utils.pattern.matchAny(filepath+"/",patternsRe):
isMatched}};exports.default=EntryFilter}});var require_error=__commonJS({"node_modules/fast-glob/out/providers/filters/error.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var utils=require_utils3(),ErrorFilter=class{constructor(_settings){this._settings=_settings}getFilter(){return error=>this._isNonFatalError(error)}_isNonFatalError(error){
return utils.errno.isEnoentCodeError(error)||this._settings.suppressErrors}};exports.default=ErrorFilter}});var require_entry2=__commonJS({"node_modules/fast-glob/out/providers/transformers/entry.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var utils=require_utils3(),EntryTransformer=class{constructor(_settings){this._settings=_settings}getTransformer(){return entry=>this._transform(entry)}_transform(entry){
let filepath=entry.path;return this._settings.absolute&&(filepath=utils.path.makeAbsolute(this._settings.cwd,filepath),filepath=utils.path.unixify(filepath)),this.
_settings.markDirectories&&entry.dirent.isDirectory()&&(filepath+="/"),this._settings.objectMode?Object.assign(Object.assign({},entry),{path:filepath}):filepath}};
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
let root=this._getRootDirectory(task),options=this._getReaderOptions(task);return(await this.api(root,task,options)).map(entry=>options.transform(entry))}api(root,task,options){
return task.dynamic?this._reader.dynamic(root,options):this._reader.static(task.patterns,options)}};exports.default=ProviderAsync}});var require_stream4=__commonJS({"node_modules/fast-glob/out/providers/stream.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var stream_1=__require("stream"),
stream_2=require_stream3(),provider_1=require_provider(),ProviderStream=class extends provider_1.default{constructor(){super(...arguments),this._reader=new stream_2.
default(this._settings)}read(task){let root=this._getRootDirectory(task),options=this._getReaderOptions(task),source=this.api(root,task,options),destination=new stream_1.
Readable({objectMode:!0,read:()=>{}});return source.once("error",error=>destination.emit("error",error)).on("data",entry=>destination.emit("data",options.transform(
entry))).once("end",()=>destination.emit("end")),destination.once("close",()=>source.destroy()),destination}api(root,task,options){return task.dynamic?this._reader.
dynamic(root,options):this._reader.static(task.patterns,options)}};exports.default=ProviderStream}});var require_sync5=__commonJS({"node_modules/fast-glob/out/readers/sync.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var fsStat=require_out(),
fsWalk=require_out3(),reader_1=require_reader2(),ReaderSync=class extends reader_1.default{constructor(){super(...arguments),this._walkSync=fsWalk.walkSync,this.
_statSync=fsStat.statSync}dynamic(root,options){return this._walkSync(root,options)}static(patterns,options){let entries=[];for(let pattern of patterns){let filepath=this.
_getFullEntryPath(pattern),entry=this._getEntry(filepath,pattern,options);entry===null||!options.entryFilter(entry)||entries.push(entry)}return entries}_getEntry(filepath,pattern,options){
try{let stats=this._getStat(filepath);return this._makeEntry(stats,pattern)}catch(error){if(options.errorFilter(error))return null;throw error}}_getStat(filepath){
return this._statSync(filepath,this._fsStatSettings)}};exports.default=ReaderSync}});var require_sync6=__commonJS({"node_modules/fast-glob/out/providers/sync.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var sync_1=require_sync5(),
provider_1=require_provider(),ProviderSync=class extends provider_1.default{constructor(){super(...arguments),this._reader=new sync_1.default(this._settings)}read(task){
let root=this._getRootDirectory(task),options=this._getReaderOptions(task);return this.api(root,task,options).map(options.transform)}api(root,task,options){return task.
dynamic?this._reader.dynamic(root,options):this._reader.static(task.patterns,options)}};exports.default=ProviderSync}});var require_settings4=__commonJS({"node_modules/fast-glob/out/settings.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
DEFAULT_FILE_SYSTEM_ADAPTER=void 0;var fs2=__require("fs"),os2=__require("os"),CPU_COUNT=Math.max(os2.cpus().length,1);exports.DEFAULT_FILE_SYSTEM_ADAPTER={lstat:fs2.
lstat,lstatSync:fs2.lstatSync,stat:fs2.stat,statSync:fs2.statSync,readdir:fs2.readdir,readdirSync:fs2.readdirSync};var Settings=class{constructor(_options={}){this.
_options=_options,this.absolute=this._getValue(this._options.absolute,!1),this.baseNameMatch=this._getValue(this._options.baseNameMatch,!1),this.braceExpansion=
this._getValue(this._options.braceExpansion,!0),this.caseSensitiveMatch=this._getValue(this._options.caseSensitiveMatch,!0),this.concurrency=this._getValue(this.
_options.concurrency,CPU_COUNT),this.cwd=this._getValue(this._options.cwd,process.cwd()),this.deep=this._getValue(this._options.deep,1/0),this.dot=this._getValue(
this._options.dot,!1),this.extglob=this._getValue(this._options.extglob,!0),this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!0),this.fs=
this._getFileSystemMethods(this._options.fs),this.globstar=this._getValue(this._options.globstar,!0),this.ignore=this._getValue(this._options.ignore,[]),this.markDirectories=
this._getValue(this._options.markDirectories,!1),this.objectMode=this._getValue(this._options.objectMode,!1),this.onlyDirectories=this._getValue(this._options.onlyDirectories,
!1),this.onlyFiles=this._getValue(this._options.onlyFiles,!0),this.stats=this._getValue(this._options.stats,!1),this.suppressErrors=this._getValue(this._options.
suppressErrors,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!1),this.unique=this._getValue(this._options.
unique,!0),this.onlyDirectories&&(this.onlyFiles=!1),this.stats&&(this.objectMode=!0),this.ignore=[].concat(this.ignore)}_getValue(option,value){return option===
void 0?value:option}_getFileSystemMethods(methods={}){return Object.assign(Object.assign({},exports.DEFAULT_FILE_SYSTEM_ADAPTER),methods)}};exports.default=Settings}});var require_out4=__commonJS({"node_modules/fast-glob/out/index.js"(exports,module){"use strict";var taskManager=require_tasks(),async_1=require_async6(),stream_1=require_stream4(),
sync_1=require_sync6(),settings_1=require_settings4(),utils=require_utils3();async function FastGlob(source,options){assertPatternsInput(source);let works=getWorks(
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
isString(item)&&!utils.string.isEmpty(item)))throw new TypeError("Patterns must be a string (non empty) or an array of strings")}module.exports=FastGlob}});var import_micromatch=__toESM(require_micromatch(),1);import{posix}from"node:path";var acceptAll=()=>!0,BREAK="￼",OPTIONS={dot:!0,nonegate:!0};function createPathFilter(include,exclude,prefix){
if(include.length===0&&exclude.length===0)return acceptAll;let compile=globs=>globs.flatMap(glob=>expand(withoutBreaks(glob))).map(glob=>import_micromatch.default.
matcher(glob,OPTIONS)),included=compile(include),excluded=compile(exclude),base=withoutBreaks(prefix);return path=>{let shown=withoutBreaks(path),names=base===""?
[shown]:[shown,posix.normalize(base+shown)],matchesAny=matchers=>matchers.some(matches=>names.some(name=>matches(name)));return(included.length===0||matchesAny(
included))&&!matchesAny(excluded)}}function withoutBreaks(text){return text.replaceAll(/[\n\r\u2028\u2029]/g,BREAK)}function expand(glob){let trimmed=glob.replace(
/^\.?\//,"").replace(/\/$/,""),anchored=trimmed.includes("/")?trimmed:`**/${trimmed}`;return[anchored,`${anchored}/**`]}function suppress(all,{inline,baseline}){let findings=[],suppressed=[];for(let finding of all){let reason=baseline?.entries.get(baselineKey(finding.secret));if(reason!==
void 0){suppressed.push({...finding,suppression:{kind:"baseline",...reason===""?{}:{reason}}});continue}let allowed=finding.places.filter(place=>inline&&isAllowed(
place)),rest=finding.places.filter(place=>!allowed.includes(place));rest.length>0&&findings.push(allowed.length===0?finding:{...finding,places:rest}),allowed.length>
0&&suppressed.push({...finding,places:allowed,suppression:inlineSuppression(allowed)})}return{findings,suppressed}}function isAllowed({allowed}){return allowed!==
void 0&&allowed!==""}function inlineSuppression(places){return{kind:"inline",reason:[...new Set(places.map(({allowed})=>allowed))].join("; ")}}import{statSync as statSync4}from"node:fs";import{resolve as resolve4}from"node:path";import{lstatSync,readFileSync,readdirSync,realpathSync}from"node:fs";import{basename,dirname,join as join2,relative,resolve,sep}from"node:path";var t=new WeakMap;function c(...n){let e=new String(n);return t.set(e,n),e}function r(n){return n instanceof String&&t.has(n)}function o(n){return t.get(n)??[]}var import_file_exists=__toESM(require_dist(),1),import_debug=__toESM(require_src(),1),import_promise_deferred=__toESM(require_dist2(),1);import{spawn as ve}from"node:child_process";
import{normalize as Se}from"node:path";function*x(e,n){let t2=n==="global";for(let o2 of e)o2.isGlobal===t2&&(yield o2)}var P=new Set(["--add","--edit","--remove-section","--rename-section","--replac\
e-all","--unset","--unset-all","-e"]),S=new Set(["--get","--get-all","--get-color","--get-colorbool","--get-regexp","--get-urlmatch","--list","-l"]),E=new Set([
"edit","remove-section","rename-section","set","unset"]),F=new Set(["get","get-color","get-colorbool","list"]);function A(e,n){for(let{name:o2}of x(e,"task")){if(P.
has(o2))return w(!0,n);if(S.has(o2))return w(!1,n)}let t2=n.at(0)?.toLowerCase();return t2===void 0?null:E.has(t2)?w(!0,n.slice(1)):F.has(t2)?w(!1,n.slice(1)):n.
length===1?w(!1,n):w(!0,n)}function w(e=!1,n=[]){let t2=n.at(0)?.toLowerCase();return t2===void 0?null:{isWrite:e,isRead:!e,key:t2,value:n.at(1)}}function O(e,n){
return n.isWrite&&n.value!==void 0?{key:n.key,value:n.value,scope:e}:{key:n.key,scope:e}}function G(e){let n=e?.indexOf("=")||-1;return!e||n<0?null:{key:e.slice(
0,n).trim().toLowerCase(),value:e.slice(n+1)}}function M(e){for(let{name:n}of x(e,"task"))switch(n){case"--global":return"global";case"--system":return"system";case"\
--worktree":return"worktree";case"--local":return"local";case"--file":case"-f":return"file"}return"local"}function N({name:e}){if(e==="-c"||e==="--config")return"\
inline";if(e==="--config-env")return"env"}function*$(e){for(let n of e){let t2=N(n),o2=t2&&G(n.value);o2&&(yield{...o2,scope:t2})}}function D(e,n,t2){let o2={read:[],
write:[...$(n)]};return e==="config"&&L(o2,M(n),A(n,t2)),o2}function L(e,n,t2){if(t2===null)return;let o2=O(n,t2);t2.isWrite?e.write.push(o2):e.read.push(o2)}var C={
short:new Map([["c",!0]])},I={short:new Map([["C",!0],["P",!1],["h",!1],["p",!1],["v",!1],...C.short.entries()]),long:new Set(["attr-source","config-env","exec-\
path","git-dir","list-cmds","namespace","super-prefix","work-tree"])},R={clone:{short:new Map([["b",!0],["j",!0],["l",!1],["n",!1],["o",!0],["q",!1],["s",!1],["\
u",!0]]),long:new Set(["branch","config","jobs","origin","upload-pack","u","template"])},commit:{short:new Map([["C",!0],["F",!0],["c",!0],["m",!0],["t",!0]]),long:new Set(
["file","message","reedit-message","reuse-message","template"])},config:{short:new Map([["e",!1],["f",!0],["l",!1]]),long:new Set(["blob","comment","default","f\
ile","type","value"])},fetch:{short:new Map,long:new Set(["upload-pack"])},init:{short:new Map,long:new Set(["template"])},pull:{short:new Map,long:new Set(["up\
load-pack"])},push:{short:new Map,long:new Set(["exec","receive-pack"])},rebase:{short:new Map([["X",!0],["f",!1],["i",!1],["k",!1],["m",!1],["n",!1],["q",!1],[
"r",!1],["s",!0],["v",!1],["x",!0]]),long:new Set(["exec","onto","strategy","strategy-option"])}},T={short:new Map,long:new Set};function B(e){let n=R[e??""]??T;
return{short:new Map([...C.short.entries(),...n.short.entries()]),long:n.long}}function b(e,n=I){if(e.startsWith("--")){let t2=e.indexOf("=");if(t2>2)return[{name:e.
slice(0,t2),value:e.slice(t2+1),needsNext:!1}];let o2=e.slice(2);return[{name:e,needsNext:n.long.has(o2)}]}if(e.length===2){let t2=e.charAt(1),o2=n.short.get(t2);
return[{name:e,needsNext:o2===!0}]}return j(e,n.short)}function j(e,n){let t2=e.slice(1).split(""),o2=[];for(let a=0;a<t2.length;a++){let s=t2[a],r2=n.get(s);if(r2===
void 0)return[{name:e,needsNext:!1}];if(r2){let i=t2.slice(a+1).join("");if(i&&![...i].every(m2=>n.has(m2)))return o2.push({name:`-${s}`,value:i,needsNext:!1}),
o2}o2.push({name:`-${s}`,needsNext:r2})}return o2}function W(e,n=[]){let t2=0;for(;t2<e.length;){let o2=String(e[t2]);if(!o2.startsWith("-")||o2.length<2)break;
let a=b(o2),s=t2+1;for(let r2 of a){let i={name:r2.name,value:r2.value,absorbedNext:!1,isGlobal:!0};r2.needsNext&&i.value===void 0&&s<e.length&&(i.value=String(
e[s]),i.absorbedNext=!0,s++),n.push(i)}t2=s}return{flags:n,taskIndex:t2}}function V(e,n,t2=[]){let o2=B(n),a=[],s=[],r2=0;for(;r2<e.length;){let i=e[r2];if(r(i)){
s.push(...o(i)),r2++;continue}let p2=String(i);if(p2==="--"){for(let d2=r2+1;d2<e.length;d2++){let g2=e[d2];r(g2)?s.push(...o(g2)):s.push(String(g2))}break}if(!p2.
startsWith("-")||p2.length<2){a.push(p2),r2++;continue}let m2=b(p2,o2),u2=r2+1;for(let d2 of m2){let g2={name:d2.name,value:d2.value,absorbedNext:!1,isGlobal:!1};
d2.needsNext&&g2.value===void 0&&u2<e.length&&!r(e[u2])&&(g2.value=String(e[u2]),g2.absorbedNext=!0,u2++),t2.push(g2)}r2=u2}return{flags:t2,positionals:a,pathspecs:s}}
function*q({write:e}){for(let n of e)for(let t2 of K){let o2=t2(n.key);o2&&(yield o2)}}function f(e,n,t2=String(e)){let o2=typeof e=="string"?new RegExp(`\\s*${e.
toLowerCase()}`):e;return function(s){if(o2.test(s))return{category:n,message:`Configuring ${t2} is not permitted without enabling ${n}`}}}function l(e,n){let t2=new RegExp(
`\\s*${e.toLowerCase().replace(/\./g,"(..+)?.")}`);return f(t2,n,e)}var K=[f("alias","allowUnsafeAlias"),f("core.askPass","allowUnsafeAskPass"),f("core.editor",
"allowUnsafeEditor"),f("core.fsmonitor","allowUnsafeFsMonitor"),f("core.gitProxy","allowUnsafeGitProxy"),f("core.hooksPath","allowUnsafeHooksPath"),f("core.page\
r","allowUnsafePager"),f("core.sshCommand","allowUnsafeSshCommand"),l("credential.helper","allowUnsafeCredentialHelper"),l("diff.command","allowUnsafeDiffExtern\
al"),f("diff.external","allowUnsafeDiffExternal"),l("difftool.cmd","allowUnsafeDiffExternal"),l("diff.textconv","allowUnsafeDiffTextConv"),l("filter.clean","all\
owUnsafeFilter"),l("filter.process","allowUnsafeFilter"),l("filter.smudge","allowUnsafeFilter"),l("gpg.program","allowUnsafeGpgProgram"),f("include.path","allow\
UnsafeInclude"),l("includeIf","allowUnsafeInclude"),f("init.templateDir","allowUnsafeTemplateDir"),l("pager.","allowUnsafePager"),l("merge.driver","allowUnsafeM\
ergeDriver"),l("mergetool.path","allowUnsafeMergeDriver"),l("mergetool.cmd","allowUnsafeMergeDriver"),l("protocol.allow","allowUnsafeProtocolOverride"),l("remot\
e.receivepack","allowUnsafePack"),l("remote.uploadpack","allowUnsafePack"),f("uploadpack.packObjectsHook","allowUnsafePack"),f("sequence.editor","allowUnsafeEdi\
tor"),l("submodule.update","allowUnsafeSubmodule"),l("tar.command","allowUnsafeCommandBinaries"),l("trailer.cmd","allowUnsafeCommandBinaries"),l("trailer.comman\
d","allowUnsafeCommandBinaries"),l("url.insteadOf","allowUnsafeUrlRewrite")];function*H(e,n){for(let t2 of n)for(let o2 of X){let a=o2(e,t2);a&&(yield a)}}function c2(e,n,t2,{
name:o2=String(n),globalOnly:a=!1,withValue:s=!1}={}){let r2=typeof n=="string"?new RegExp(`\\s*${n.toLowerCase()}`):n,i=`Use of ${e?`${e} with option `:""}${o2}\
 is not permitted without enabling ${t2}`;return function(m2,u2){if(!(e&&m2!==e)&&!(a&&!u2.isGlobal)&&!(s&&u2.value===void 0)&&r2.test(u2.name))return{category:t2,
message:i}}}var h={globalOnly:!0,withValue:!0},X=[c2(null,/--(upload|receive)-pack/,"allowUnsafePack",{name:"--upload-pack or --receive-pack"}),c2("clone",/^-\w*u/,
"allowUnsafePack"),c2("clone","--u","allowUnsafePack"),c2("push",/^--exec$/,"allowUnsafePack",{name:"--exec"}),c2("rebase",/^(-x|--ex(ec?)?)$/,"allowUnsafeExec",
{name:"-x or --exec"}),c2(null,"--template","allowUnsafeTemplateDir"),c2(null,"--exec-path","allowUnsafeExec",h),c2(null,"--git-dir","allowUnsafeConfigPaths",h),
c2(null,"--work-tree","allowUnsafeConfigPaths",h),c2(null,/^-C$/,"allowUnsafeConfigPaths",{...h,name:"-C"})];function k(e,n,t2){return[...H(e,n),...q(t2)]}function Y(...e){
let{flags:n,taskIndex:t2}=W(e),o2=t2<e.length?String(e[t2]).toLowerCase():null,a=o2!==null?e.slice(t2+1):[],{positionals:s,pathspecs:r2}=V(a,o2,n),i=D(o2,n,s);return{
task:o2,flags:n.map(J),paths:r2,config:i,vulnerabilities:z(k(o2,n,i))}}function z(e){return Object.defineProperty(e,"vulnerabilities",{value:e})}function J({value:e,
name:n}){return e!==void 0?{name:n,value:e}:{name:n}}var y={editor:"allowUnsafeEditor",git_askpass:"allowUnsafeAskPass",git_config_global:"allowUnsafeConfigPath\
s",git_config_system:"allowUnsafeConfigPaths",git_config_count:"allowUnsafeConfigEnvCount",git_config_parameters:"allowUnsafeConfigEnvCount",git_config:"allowUn\
safeConfigPaths",git_editor:"allowUnsafeEditor",git_exec_path:"allowUnsafeExec",git_external_diff:"allowUnsafeDiffExternal",git_pager:"allowUnsafePager",git_proxy_command:"\
allowUnsafeGitProxy",git_template_dir:"allowUnsafeTemplateDir",git_sequence_editor:"allowUnsafeEditor",git_ssh:"allowUnsafeSshCommand",git_ssh_command:"allowUns\
afeSshCommand",pager:"allowUnsafePager",prefix:"allowUnsafeConfigPaths",ssh_askpass:"allowUnsafeAskPass",visual:"allowUnsafeEditor"};function*Q(e){let n=parseInt(
e.git_config_count??"0",10);for(let t2=0;t2<n;t2++){let o2=e[`git_config_key_${t2}`],a=e[`git_config_value_${t2}`];o2!==void 0&&(yield{key:o2.toLowerCase().trim(),
value:a,scope:"env"})}}function*Z(e){for(let n of Object.keys(e))if(_(n)){let t2=y[n];yield{category:t2,message:`Use of "${n.toUpperCase()}" is not permitted wi\
thout enabling ${t2}`}}}function _(e){return Object.hasOwn(y,e)}function ee(e){let n={};for(let[t2,o2]of Object.entries(e)){let a=t2.toLowerCase().trim();(_(a)||
a.startsWith("git"))&&(n[a]=String(o2))}return n}function ne(e){let n=ee(e),t2={read:[],write:[...Q(n)]},o2=[...Z(n),...k(null,[],t2)];return{config:t2,vulnerabilities:o2}}
function oe(e,n){return[...Y(...e).vulnerabilities,...ne(n).vulnerabilities]}import{EventEmitter as Ce}from"node:events";var O2=class extends Error{constructor(e,n){super(n),this.task=e,Object.setPrototypeOf(this,new.target.prototype)}},
Ae=class extends O2{constructor(e,n){super(void 0,n),this.config=e}},A2=class extends O2{constructor(e,n,r2){super(e,r2),this.task=e,this.plugin=n,Object.setPrototypeOf(
this,new.target.prototype)}},at=class extends O2{constructor(e,n){super(void 0,n||String(e)),this.git=e}},xe=class extends O2{constructor(e){super(void 0,e)}},I2="\
\0",W2=()=>{};function Ne(t2){return typeof t2!="function"?W2:t2}function $e(t2){return typeof t2=="function"&&t2!==W2}function Pe(t2,e){let n=t2.indexOf(e);return n<=
0?[t2,""]:[t2.substr(0,n),t2.substr(n+1)]}function Me(t2,e=0){return Dt(t2)&&t2.length>e?t2[e]:void 0}function N2(t2,e=0){if(Dt(t2)&&t2.length>e)return t2[t2.length-
1-e]}function Dt(t2){return Bt(t2)}function H2(t2="",e=!0,n=`
`){return t2.split(n).reduce((r2,s)=>{let o2=e?s.trim():s;return o2&&r2.push(o2),r2},[])}function ut(t2,e){return H2(t2,!0).map(n=>e(n))}function Lt(t2){return(0,import_file_exists.exists)(
t2,import_file_exists.FOLDER)}function S2(t2,e){return Array.isArray(t2)?t2.includes(e)||t2.push(e):t2.add(e),e}function De(t2,e){return Array.isArray(t2)&&!t2.
includes(e)&&t2.push(e),t2}function ct(t2,e){if(Array.isArray(t2)){let n=t2.indexOf(e);n>=0&&t2.splice(n,1)}else t2.delete(e);return e}var ft=Object.prototype.toString.
call.bind(Object.prototype.toString);function v(t2){return Array.isArray(t2)?t2:[t2]}function jt(t2){return t2.replace(/[\s-]+(.)/g,(e,n)=>n.toUpperCase())}function L2(t2){
return v(t2).map(e=>e instanceof String?e:String(e))}function p(t2,e=0){if(t2==null)return e;let n=parseInt(t2,10);return Number.isNaN(n)?e:n}function U(t2,e){let n=[];
for(let r2=0,s=t2.length;r2<s;r2++)n.push(e,t2[r2]);return n}function F2(t2){return(Array.isArray(t2)?Buffer.concat(t2):t2).toString("utf-8")}function Le(t2){return t2?
Buffer.isBuffer(t2)?t2.length:Buffer.byteLength(t2):0}function je(t2,e){let n={};return e.forEach(r2=>{t2[r2]!==void 0&&(n[r2]=t2[r2])}),n}function wt(t2=0){return new Promise(
e=>setTimeout(e,t2))}function bt(t2){if(t2!==!1)return t2}function d(t2,e,n){return e(t2)?t2:arguments.length>2?n:void 0}var K2=t2=>Array.isArray(t2);function st(t2,e){
let n=r(t2)?"string":typeof t2;return/number|string|boolean/.test(n)&&(!e||!e.includes(n))}var m=t2=>typeof t2=="string"||r(t2),Be=t2=>m(t2)||Buffer.isBuffer(t2),
G2=t2=>m(t2)||Array.isArray(t2)&&t2.every(m);function lt(t2){return!!t2&&ft(t2)==="[object Object]"}function Ie(t2){return typeof t2=="function"}var Bt=t2=>t2==
null||"number|boolean|function".includes(typeof t2)?!1:typeof t2.length=="number",V2=(t2=>(t2[t2.SUCCESS=0]="SUCCESS",t2[t2.ERROR=1]="ERROR",t2[t2.NOT_FOUND=-2]=
"NOT_FOUND",t2[t2.UNCLEAN=128]="UNCLEAN",t2))(V2||{}),z2=class _z{constructor(e,n){this.stdOut=e,this.stdErr=n}asStrings(){return new _z(this.stdOut.toString("u\
tf8"),this.stdErr.toString("utf8"))}};function Ue(){throw new Error("LineParser:useMatches not implemented")}var l2=class{constructor(e,n){this.matches=[],this.
useMatches=Ue,this.parse=(r2,s)=>(this.resetMatches(),this._regExp.every((o2,i)=>this.addMatch(o2,i,r2(i)))?this.useMatches(s,this.prepareMatches())!==!1:!1),this.
_regExp=Array.isArray(e)?e:[e],n&&(this.useMatches=n)}resetMatches(){this.matches.length=0}prepareMatches(){return this.matches}addMatch(e,n,r2){let s=r2&&e.exec(
r2);return s&&this.pushMatch(n,s),!!s}pushMatch(e,n){this.matches.push(...n.slice(1))}},x2=class extends l2{addMatch(e,n,r2){return/^remote:\s/.test(String(r2))&&
super.addMatch(e,n,r2)}pushMatch(e,n){(e>0||n.length>1)&&super.pushMatch(e,n)}},Fe={binary:"git",maxConcurrentProcesses:5,config:[],trimmed:!1};function Ge(...t2){
let e=process.cwd(),n=Object.assign({baseDir:e,...Fe},...t2.filter(r2=>typeof r2=="object"&&r2));return n.baseDir=n.baseDir||e,n.trimmed=n.trimmed===!0,n}function It(t2,e=[]){
return lt(t2)?Object.keys(t2).reduce((n,r2)=>{let s=t2[r2];if(r(s))n.push(s);else if(st(s,["boolean"]))n.push(r2+"="+s);else if(Array.isArray(s))for(let o2 of s)
st(o2,["string","number"])||n.push(r2+"="+o2);else n.push(r2);return n},e):e}function h2(t2,e=0,n=!1){let r2=[];for(let s=0,o2=e<0?t2.length:e;s<o2;s++)"string|\
number".includes(typeof t2[s])&&r2.push(String(t2[s]));return It(ht(t2),r2),n||r2.push(...ze(t2)),r2}function ze(t2){let e=typeof N2(t2)=="function";return L2(d(
N2(t2,e?1:0),K2,[]))}function ht(t2){let e=Ie(N2(t2));return d(N2(t2,e?1:0),lt)}function u(t2,e=!0){let n=Ne(N2(t2));return e||$e(n)?n:void 0}function Tt(t2,e){
return t2(e.stdOut,e.stdErr)}function E2(t2,e,n,r2=!0){return v(n).forEach(s=>{for(let o2=H2(s,r2),i=0,a=o2.length;i<a;i++){let c3=(y2=0)=>{if(!(i+y2>=a))return o2[i+
y2]};e.some(({parse:y2})=>y2(c3,t2))}}),t2}var mt=({exitCode:t2},e,n,r2)=>{if(t2===V2.UNCLEAN&&Ve(e))return n(Buffer.from("false"));r2(e)},Ut=t2=>t2.trim()==="true";function We(t2){switch(t2){case"bare":
return Ke();case"root":return He()}return{commands:["rev-parse","--is-inside-work-tree"],format:"utf-8",onError:mt,parser:Ut}}function He(){return{commands:["re\
v-parse","--git-dir"],format:"utf-8",onError:mt,parser(e){return/^\.(git)?$/.test(e.trim())}}}function Ke(){return{commands:["rev-parse","--is-bare-repository"],
format:"utf-8",onError:mt,parser:Ut}}function Ve(t2){return/(Not a git repository|Kein Git-Repository)/i.test(String(t2))}var Xe=class{constructor(e){this.paths=
[],this.files=[],this.folders=[],this.dryRun=e}},Ye=/^[a-z]+\s*/i,Qe=/^[a-z]+\s+[a-z]+\s*/i,Je=/\/$/;function Ze(t2,e){let n=new Xe(t2),r2=t2?Qe:Ye;return H2(e).
forEach(s=>{let o2=s.replace(r2,"");n.paths.push(o2),(Je.test(o2)?n.folders:n.files).push(o2)}),n}var Ft=[];function tn(t2){return{commands:Ft,format:"empty",parser:t2}}
function b2(t2){return{commands:Ft,format:"empty",parser(){throw typeof t2=="string"?new xe(t2):t2}}}function g(t2,e=!1){return{commands:t2,format:"utf-8",parser(n){
return e?String(n).trim():n}}}function Gt(t2){return{commands:t2,format:"buffer",parser(e){return e}}}function en(t2){return t2.format==="buffer"}function kt(t2){
return t2.format==="empty"||!t2.commands.length}var nn="Git clean interactive mode is not supported",rn='Git clean mode parameter ("n" or "f") is required',sn="\
Git clean unknown option found in: ",zt=(t2=>(t2.DRY_RUN="n",t2.FORCE="f",t2.IGNORED_INCLUDED="x",t2.IGNORED_ONLY="X",t2.EXCLUDING="e",t2.QUIET="q",t2.RECURSIVE=
"d",t2))(zt||{}),qt=new Set(["i",...L2(Object.values(zt))]);function on(t2,e){let{cleanMode:n,options:r2,valid:s}=cn(t2);return n?s.options?(r2.push(...e),r2.some(
hn)?b2(nn):an(n,r2)):b2(sn+JSON.stringify(t2)):b2(rn)}function an(t2,e){return{commands:["clean",`-${t2}`,...e],format:"utf-8",parser(r2){return Ze(t2==="n",r2)}}}
function un(t2){return Array.isArray(t2)&&t2.every(e=>qt.has(e))}function cn(t2){let e,n=[],r2={cleanMode:!1,options:!0};return t2.replace(/[^a-z]i/g,"").split(
"").forEach(s=>{fn(s)?(e=s,r2.cleanMode=!0):r2.options=r2.options&&ln(n[n.length]=`-${s}`)}),{cleanMode:e,options:n,valid:r2}}function fn(t2){return t2==="f"||t2===
"n"}function ln(t2){return/^-[a-z]$/i.test(t2)&&qt.has(t2.charAt(1))}function hn(t2){return/^-[^\-]/.test(t2)?t2.indexOf("i")>0:t2==="--interactive"}var mn=class{constructor(){
this.files=[],this.values=Object.create(null)}get all(){return this._all||(this._all=this.files.reduce((e,n)=>Object.assign(e,this.values[n]),{})),this._all}addFile(e){
if(!(e in this.values)){let n=N2(this.files);this.values[e]=n?Object.create(this.values[n]):{},this.files.push(e)}return this.values[e]}addValue(e,n,r2){let s=this.
addFile(e);Object.hasOwn(s,n)?Array.isArray(s[n])?s[n].push(r2):s[n]=[s[n],r2]:s[n]=r2,this._all=void 0}};function pn(t2){let e=new mn;for(let n of Wt(t2))e.addValue(
n.file,String(n.key),n.value);return e}function dn(t2,e){let n=null,r2=[],s=new Map;for(let o2 of Wt(t2,e))o2.key===e&&(r2.push(n=o2.value),s.has(o2.file)||s.set(
o2.file,[]),s.get(o2.file).push(n));return{key:e,paths:Array.from(s.keys()),scopes:s,value:n,values:r2}}function gn(t2){return t2.replace(/^(file):/,"")}function*Wt(t2,e=null){
let n=t2.split("\0");for(let r2=0,s=n.length-1;r2<s;){let o2=gn(n[r2++]),i=n[r2++],a=e;if(i.includes(`
`)){let c3=Pe(i,`
`);a=c3[0],i=c3[1]}yield{file:o2,key:a,value:i}}}var Ht=(t2=>(t2.system="system",t2.global="global",t2.local="local",t2.worktree="worktree",t2))(Ht||{});function Y2(t2,e){
return typeof t2=="string"&&Object.hasOwn(Ht,t2)?t2:e}function yn(t2,e,n,r2){let s=["config",`--${r2}`];return n&&s.push("--add"),s.push(t2,e),{commands:s,format:"\
utf-8",parser(o2){return o2}}}function wn(t2,e){let n=["config","--null","--show-origin","--get-all",t2];return e&&n.splice(1,0,`--${e}`),{commands:n,format:"ut\
f-8",parser(r2){return dn(r2,t2)}}}function bn(t2){let e=["config","--list","--show-origin","--null"];return t2&&e.push(`--${t2}`),{commands:e,format:"utf-8",parser(n){
return pn(n)}}}function Tn(){return{addConfig(t2,e,...n){return this._runTask(yn(t2,e,n[0]===!0,Y2(n[1],"local")),u(arguments))},getConfig(t2,e){return this._runTask(
wn(t2,Y2(e,void 0)),u(arguments))},listConfig(...t2){return this._runTask(bn(Y2(t2[0],void 0)),u(arguments))}}}var Kt=(t2=>(t2.ADDED="A",t2.COPIED="C",t2.DELETED=
"D",t2.MODIFIED="M",t2.RENAMED="R",t2.CHANGED="T",t2.UNMERGED="U",t2.UNKNOWN="X",t2.BROKEN="B",t2))(Kt||{}),kn=new Set(Object.values(Kt));function _n(t2){return kn.
has(t2)}var _t,vn=["-h"],j2=Symbol("grepQuery"),En=class{constructor(){this[_t]=[]}*[(_t=j2,Symbol.iterator)](){for(let e of this[j2])yield e}and(...e){return e.
length&&this[j2].push("--and","(",...U(e,"-e"),")"),this}param(...e){return this[j2].push(...U(e,"-e")),this}};function Sn(...t2){return new En().param(...t2)}function Rn(t2){
let e=new Set,n={};return ut(t2,r2=>{let[s,o2,i]=r2.split(I2);e.add(s),(n[s]=n[s]||[]).push({line:p(o2),path:s,preview:i})}),{paths:e,results:n}}function On(){return{
grep(t2){let e=u(arguments),n=h2(arguments);for(let s of vn)if(n.includes(s))return this._runTask(b2(`git.grep: use of "${s}" is not supported.`),e);typeof t2==
"string"&&(t2=Sn().param(t2));let r2=["grep","--null","-n","--full-name",...n,...t2];return this._runTask({commands:r2,format:"utf-8",parser(s){return Rn(s)}},e)}}}
var Vt=(t2=>(t2.MIXED="mixed",t2.SOFT="soft",t2.HARD="hard",t2.MERGE="merge",t2.KEEP="keep",t2))(Vt||{}),Cn=L2(Object.values(Vt));function An(t2,e){let n=["rese\
t"];return Xt(t2)&&n.push(`--${t2}`),n.push(...e),g(n)}function xn(t2){if(Xt(t2))return t2;switch(typeof t2){case"string":case"undefined":return"soft"}}function Xt(t2){
return typeof t2=="string"&&Cn.includes(t2)}import_debug.default.formatters.L=t2=>String(Bt(t2)?t2.length:"-");import_debug.default.formatters.B=t2=>Buffer.isBuffer(
t2)?t2.toString("utf8"):ft(t2);function Nn(){return(0,import_debug.default)("simple-git")}function vt(t2,e,n){return!e||!String(e).replace(/\s*/,"")?n?(r2,...s)=>{
t2(r2,...s),n(r2,...s)}:t2:(r2,...s)=>{t2(`%s ${r2}`,e,...s),n&&n(r2,...s)}}function $n(t2,e,{namespace:n}){if(typeof t2=="string")return t2;let r2=e&&e.namespace||
"";return r2.startsWith(n)?r2.substr(n.length+1):r2||n}function $2(t2,e,n,r2=Nn()){let s=t2&&`[${t2}]`||"",o2=[],i=typeof e=="string"?r2.extend(e):e,a=$n(d(e,m),
i,r2);return y2(n);function c3(w2,T2){return S2(o2,$2(t2,a.replace(/^[^:]+/,w2),T2,r2))}function y2(w2){let T2=w2&&`[${w2}]`||"",k2=i&&vt(i,T2)||W2,C2=vt(r2,`${s}\
 ${T2}`,k2);return Object.assign(i?k2:C2,{label:t2,sibling:c3,info:C2,step:y2})}}var M2=class M3{constructor(e="GitExecutor"){this.logLabel=e,this._queue=new Map}withProgress(e){
return this._queue.get(e)}createProgress(e){let n=M3.getName(e.commands[0]),r2=$2(this.logLabel,n);return{task:e,logger:r2,name:n}}push(e){let n=this.createProgress(
e);return n.logger("Adding task to the queue, commands = %o",e.commands),this._queue.set(e,n),n}fatal(e){for(let[n,{logger:r2}]of Array.from(this._queue.entries()))
n===e.task?(r2.info("Failed %o",e),r2("Fatal exception, any as-yet un-started tasks run through this executor will not be attempted")):r2.info("A fatal exceptio\
n occurred in a previous task, the queue has been purged: %o",e.message),this.complete(n);if(this._queue.size!==0)throw new Error(`Queue size should be zero aft\
er fatal: ${this._queue.size}`)}complete(e){this.withProgress(e)&&this._queue.delete(e)}attempt(e){let n=this.withProgress(e);if(!n)throw new O2(void 0,"TasksPe\
ndingQueue: attempt called for an unknown task");return n.logger("Starting task"),n}static getName(e="empty"){return`task:${e}:${++M3.counter}`}};M2.counter=0;var ot=M2,
Pn=class{constructor(e,n,r2){this._executor=e,this._scheduler=n,this._plugins=r2,this._chain=Promise.resolve(),this._queue=new ot}get cwd(){return this._cwd||this.
_executor.cwd}set cwd(e){this._cwd=e}get env(){return this._executor.env}get outputHandler(){return this._executor.outputHandler}chain(){return this}push(e){return this.
_queue.push(e),this._chain=this._chain.then(()=>this.attemptTask(e))}async attemptTask(e){let n=await this._scheduler.next(),r2=()=>this._queue.complete(e);try{
let{logger:s}=this._queue.attempt(e);return await(kt(e)?this.attemptEmptyTask(e,s):this.attemptRemoteTask(e,s))}catch(s){throw this.onFatalException(e,s)}finally{
r2(),n()}}onFatalException(e,n){let r2=n instanceof O2?Object.assign(n,{task:e}):new O2(e,n&&String(n));return this._chain=Promise.resolve(),this._queue.fatal(r2),
r2}async attemptRemoteTask(e,n){let r2=this._plugins.exec("spawn.binary","",this.taskContext(e,e.commands)),s=this._plugins.exec("spawn.args",[...e.commands],this.
taskContext(e,e.commands)),o2=await this.gitResponse(e,r2,s,this.outputHandler,n.step("SPAWN")),i=await this.handleTaskData(e,s,o2,n.step("HANDLE"));return n("p\
assing response to task's parser as a %s",e.format),en(e)?Tt(e.parser,i):Tt(e.parser,i.asStrings())}async attemptEmptyTask(e,n){return n("empty task bypassing c\
hild process to call to task's parser"),e.parser(this)}handleTaskData(e,n,r2,s){let{exitCode:o2,rejection:i,stdOut:a,stdErr:c3}=r2;return new Promise((y2,w2)=>{
s("Preparing to handle process response exitCode=%d stdOut=",o2);let{error:T2}=this._plugins.exec("task.error",{error:i},{...this.taskContext(e,n),...r2});if(T2&&
e.onError)return s.info("exitCode=%s handling with custom error handler"),e.onError(r2,T2,k2=>{s.info("custom error handler treated as success"),s("custom error\
 returned a %s",ft(k2)),y2(new z2(Array.isArray(k2)?Buffer.concat(k2):k2,Buffer.concat(c3)))},w2);if(T2)return s.info("handling as error: exitCode=%s stdErr=%s \
rejection=%o",o2,c3.length,i),w2(T2);s.info("retrieving task output complete"),y2(new z2(Buffer.concat(a),Buffer.concat(c3)))})}async gitResponse(e,n,r2,s,o2){let i=o2.
sibling("output"),a=this._plugins.exec("spawn.options",{cwd:this.cwd,env:this.env,windowsHide:!0},this.taskContext(e,e.commands));return new Promise(c3=>{let y2=[],
w2=[];o2.info("%s %o",n,r2),o2("%O",a);let T2=this._beforeSpawn(e,r2);if(T2)return c3({stdOut:y2,stdErr:w2,exitCode:9901,rejection:T2});this._plugins.exec("spaw\
n.before",void 0,{...this.taskContext(e,r2),kill(C2){T2=C2||T2}});let k2=ve(n,r2,a);k2.stdout.on("data",Et(y2,"stdOut",o2,i.step("stdOut"))),k2.stderr.on("data",
Et(w2,"stdErr",o2,i.step("stdErr"))),k2.on("error",Mn(w2,o2)),s&&(o2("Passing child process stdOut/stdErr to custom outputHandler"),s(n,k2.stdout,k2.stderr,[...r2])),
this._plugins.exec("spawn.after",void 0,{...this.taskContext(e,r2),spawned:k2,close(C2,Te){c3({stdOut:y2,stdErr:w2,exitCode:C2,rejection:T2||Te})},kill(C2){k2.killed||
(T2=C2,k2.kill("SIGINT"))}})})}_beforeSpawn(e,n){let r2;return this._plugins.exec("spawn.before",void 0,{...this.taskContext(e,n),kill(s){r2=s||r2}}),r2}taskContext(e,n){
return{method:String(Me(e.commands)||""),commands:n,env:{...this.env},input:kt(e)?void 0:e.input}}};function Mn(t2,e){return n=>{e("[ERROR] child process except\
ion %o",n),t2.push(Buffer.from(String(n.stack),"ascii"))}}function Et(t2,e,n,r2){return s=>{n("%s received %L bytes",e,s),r2("%B",s),t2.push(s)}}var Dn=class{constructor(e,n,r2){
this.cwd=e,this._scheduler=n,this._plugins=r2,this._chain=this.chain()}chain(){return new Pn(this,this._scheduler,this._plugins)}push(e){return this._chain.push(
e)}};function Ln(t2,e,n=W2){let r2=o2=>{n(null,o2)},s=o2=>{o2?.task===t2&&n(o2,void 0)};e.then(r2,s)}function St(t2,e){return tn(n=>{if(!Lt(t2))throw new Error(
`Git.cwd: cannot change to non-directory "${t2}"`);return(e||n).cwd=t2})}function Q2(t2){let e=["checkout",...t2];return e[1]==="-b"&&e.includes("-B")&&(e[1]=ct(
e,"-B")),g(e)}function jn(){return{checkout(){return this._runTask(Q2(h2(arguments,1)),u(arguments))},checkoutBranch(t2,e){return this._runTask(Q2(["-b",t2,e,...h2(
arguments)]),u(arguments))},checkoutLocalBranch(t2){return this._runTask(Q2(["-b",t2,...h2(arguments)]),u(arguments))}}}var Yt=(t2,e,n)=>{let r2=["clone",...n];
return m(t2)&&r2.push(c(t2)),m(e)&&r2.push(c(e)),g(r2)},Bn=(t2,e,n)=>(S2(n,"--mirror"),Yt(t2,e,n));function Rt(t2,e,n,...r2){return m(n)?e(n,d(r2[0],m),h2(arguments)):
b2(`git.${t2}() requires a string 'repoPath'`)}function In(){return{clone(t2,...e){return this._runTask(Rt("clone",Yt,d(t2,m),...e),u(arguments))},mirror(t2,...e){
return this._runTask(Rt("mirror",Bn,d(t2,m),...e),u(arguments))}}}var Un=[new l2(/^\[([^\s]+)( \([^)]+\))? ([^\]]+)/,(t2,[e,n,r2])=>{t2.branch=e,t2.commit=r2,t2.
root=!!n}),new l2(/\s*Author:\s(.+)/i,(t2,[e])=>{let n=e.split("<"),r2=n.pop();!r2||!r2.includes("@")||(t2.author={email:r2.substr(0,r2.length-1),name:n.join("<").
trim()})}),new l2(/(\d+)[^,]*(?:,\s*(\d+)[^,]*)(?:,\s*(\d+))/g,(t2,[e,n,r2])=>{t2.summary.changes=parseInt(e,10)||0,t2.summary.insertions=parseInt(n,10)||0,t2.summary.
deletions=parseInt(r2,10)||0}),new l2(/^(\d+)[^,]*(?:,\s*(\d+)[^(]+\(([+-]))?/,(t2,[e,n,r2])=>{t2.summary.changes=parseInt(e,10)||0;let s=parseInt(n,10)||0;r2===
"-"?t2.summary.deletions=s:r2==="+"&&(t2.summary.insertions=s)})];function Fn(t2){return E2({author:null,branch:"",commit:"",root:!1,summary:{changes:0,insertions:0,
deletions:0}},Un,t2)}function Gn(t2,e,n){return{commands:["-c","core.abbrev=40","commit",...U(t2,"-m"),...e,...n],format:"utf-8",parser:Fn}}function zn(){return{
commit(e,...n){let r2=u(arguments),s=t2(e)||Gn(v(e),v(d(n[0],G2,[])),[...L2(d(n[1],K2,[])),...h2(arguments,0,!0)]);return this._runTask(s,r2)}};function t2(e){return!G2(
e)&&b2("git.commit: requires the commit message to be supplied as a string/string[]")}}function qn(){return{count:0,garbage:0,inPack:0,packs:0,prunePackable:0,size:0,
sizeGarbage:0,sizePack:0}}var Wn=new l2(/([a-z-]+): (\d+)$/,(t2,[e,n])=>{let r2=jt(e);Object.hasOwn(t2,r2)&&(t2[r2]=p(n))});function Hn(){return{countObjects(){
return this._runTask({commands:["count-objects","--verbose"],format:"utf-8",parser(t2){return E2(qn(),[Wn],t2)}})}}}function Kn(){return{firstCommit(){return this.
_runTask(g(["rev-list","--max-parents=0","HEAD"],!0),u(arguments))}}}function Vn(t2,e){let n=["hash-object",t2];return e&&n.push("-w"),g(n,!0)}var J2=class{constructor(e,n,r2,s){
this.bare=e,this.path=n,this.existing=r2,this.gitDir=s}},Xn=/^Init.+ repository in (.+)$/,Yn=/^Rein.+ in (.+)$/;function Qn(t2,e,n){let r2=String(n).trim(),s;if(s=
Xn.exec(r2))return new J2(t2,e,!1,s[1]);if(s=Yn.exec(r2))return new J2(t2,e,!0,s[1]);let o2="",i=r2.split(" ");for(;i.length;)if(i.shift()==="in"){o2=i.join(" ");
break}return new J2(t2,e,/^re/i.test(r2),o2)}var Qt="--bare";function Jn(t2){return t2.includes(Qt)}function Zn(t2=!1,e,n){let r2=["init",...n];return t2&&!Jn(r2)&&
r2.splice(1,0,Qt),{commands:r2,format:"utf-8",parser(s){return Qn(r2.includes("--bare"),e,s)}}}function tr(t2){return t2===void 0?b2("interpretTrailers called w\
ithout input content"):{format:"utf-8",parser(e){return Object.fromEntries(ut(e,n=>{let r2=n.indexOf(":");return[jt(n.substring(0,r2).toLowerCase()),n.substring(
r2+2).trim()]}))},commands:["interpret-trailers","--parse"],input:t2}}function er(){return{interpretTrailers(t2){return this._runTask(tr(d(t2,Be)),u(arguments))}}}
var R2=(t2=>(t2.NONE="",t2.STAT="--stat",t2.NUM_STAT="--numstat",t2.NAME_ONLY="--name-only",t2.NAME_STATUS="--name-status",t2))(R2||{}),Jt=/^--(stat|numstat|name-only|name-status)(=|$)/;
function pt(t2){for(let e=0;e<t2.length;e++){let n=Jt.exec(t2[e]);if(n)return`--${n[1]}`}return""}function nr(t2){return Jt.test(t2)}var rr=class{constructor(){
this.changed=0,this.deletions=0,this.insertions=0,this.files=[]}},Ot=[new l2(/^(.+)\s+\|\s+(\d+)(\s+[+\-]+)?$/,(t2,[e,n,r2=""])=>{t2.files.push({file:e.trim(),changes:p(
n),insertions:r2.replace(/[^+]/g,"").length,deletions:r2.replace(/[^-]/g,"").length,binary:!1})}),new l2(/^(.+) \|\s+Bin ([0-9.]+) -> ([0-9.]+) ([a-z]+)/,(t2,[e,
n,r2])=>{t2.files.push({file:e.trim(),before:p(n),after:p(r2),binary:!0})}),new l2(/^(.+)\s+\|\s+Bin\s*$/,(t2,[e])=>{t2.files.push({file:e.trim(),before:0,after:0,
binary:!0})}),new l2(/(\d+) files? changed\s*((?:, \d+ [^,]+){0,2})/,(t2,[e,n])=>{let r2=/(\d+) i/.exec(n),s=/(\d+) d/.exec(n);t2.changed=p(e),t2.insertions=p(r2?.[1]),
t2.deletions=p(s?.[1])})],sr=[new l2(/(\d+)\t(\d+)\t(.+)$/,(t2,[e,n,r2])=>{let s=p(e),o2=p(n);t2.changed++,t2.insertions+=s,t2.deletions+=o2,t2.files.push({file:r2,
changes:s+o2,insertions:s,deletions:o2,binary:!1})}),new l2(/-\t-\t(.+)$/,(t2,[e])=>{t2.changed++,t2.files.push({file:e,after:0,before:0,binary:!0})})],or=[new l2(
/(.+)$/,(t2,[e])=>{t2.changed++,t2.files.push({file:e,changes:0,insertions:0,deletions:0,binary:!1})})],ir=[new l2(/([ACDMRTUXB])([0-9]{0,3})\t(.[^\t]*)(\t(.[^\t]*))?$/,
(t2,[e,n,r2,s,o2])=>{t2.changed++,t2.files.push({file:o2??r2,changes:0,insertions:0,deletions:0,binary:!1,status:bt(_n(e)&&e),from:bt(!!o2&&r2!==o2&&r2),similarity:p(
n)})})],ar={[R2.NONE]:Ot,[R2.STAT]:Ot,[R2.NUM_STAT]:sr,[R2.NAME_STATUS]:ir,[R2.NAME_ONLY]:or};function Zt(t2=R2.NONE){let e=ar[t2];return n=>E2(new rr,e,n,!1)}var te="\
òòòòòò ",ee2=" òò",ne2=" ò ",ur=["hash","date","message","refs","author_name","author_email"];function cr(t2,e){return e.reduce((n,r2,s)=>(n[r2]=t2[s]||
"",n),Object.create({diff:null}))}function re(t2=ne2,e=ur,n=R2.NONE){let r2=Zt(n);return function(s){let o2=H2(s.trim(),!1,te).map(function(i){let a=i.split(ee2),
c3=cr(a[0].split(t2),e);return a.length>1&&a[1].trim()&&(c3.diff=r2(a[1])),c3});return{all:o2,latest:o2.length&&o2[0]||null,total:o2.length}}}function fr(t2){let e=pt(
t2),n=["diff"];return e===R2.NONE&&(e=R2.STAT,n.push("--stat=4096")),n.push(...t2),dt(n)||{commands:n,format:"utf-8",parser:Zt(e)}}function dt(t2){let e=t2.filter(
nr);if(e.length>1)return b2(`Summary flags are mutually exclusive - pick one of ${e.join(",")}`);if(e.length&&t2.includes("-z"))return b2(`Summary flag ${e} par\
sing is not compatible with null termination option '-z'`)}var se=(t2=>(t2[t2["--pretty"]=0]="--pretty",t2[t2["max-count"]=1]="max-count",t2[t2.maxCount=2]="max\
Count",t2[t2.n=3]="n",t2[t2.file=4]="file",t2[t2.format=5]="format",t2[t2.from=6]="from",t2[t2.to=7]="to",t2[t2.splitter=8]="splitter",t2[t2.symmetric=9]="symme\
tric",t2[t2.mailMap=10]="mailMap",t2[t2.multiLine=11]="multiLine",t2[t2.strictDate=12]="strictDate",t2))(se||{});function lr(t2,e){let n=[],r2=[];return Object.
keys(t2).forEach(s=>{n.push(s),r2.push(String(t2[s]))}),[n,r2.join(e)]}function hr(t2){return Object.keys(t2).reduce((e,n)=>(n in se||(e[n]=t2[n]),e),{})}function oe2(t2={},e=[]){
let n=d(t2.splitter,m,ne2),r2=lt(t2.format)?t2.format:{hash:"%H",date:t2.strictDate===!1?"%ai":"%aI",message:"%s",refs:"%D",body:t2.multiLine?"%B":"%b",author_name:t2.
mailMap!==!1?"%aN":"%an",author_email:t2.mailMap!==!1?"%aE":"%ae"},[s,o2]=lr(r2,n),i=[],a=[`--pretty=format:${te}${o2}${ee2}`,...e],c3=t2.n||t2["max-count"]||t2.
maxCount;if(c3&&a.push(`--max-count=${c3}`),t2.from||t2.to){let y2=t2.symmetric!==!1?"...":"..";i.push(`${t2.from||""}${y2}${t2.to||""}`)}return m(t2.file)&&a.push(
"--follow",c(t2.file)),It(hr(t2),a),{fields:s,splitter:n,commands:[...a,...i]}}function mr(t2,e,n){let r2=re(t2,e,pt(n));return{commands:["log",...n],format:"ut\
f-8",parser:r2}}function pr(){return{log(...n){let r2=u(arguments),s=oe2(ht(arguments),L2(d(arguments[0],K2,[]))),o2=e(...n)||dt(s.commands)||t2(s);return this.
_runTask(o2,r2)}};function t2(n){return mr(n.splitter,n.fields,n.commands)}function e(n,r2){return m(n)&&m(r2)&&b2("git.log(string, string) should be replaced w\
ith git.log({ from: string, to: string })")}}var Z2=class{constructor(e,n=null,r2){this.reason=e,this.file=n,this.meta=r2}toString(){return`${this.file}:${this.
reason}`}},dr=class{constructor(){this.conflicts=[],this.merges=[],this.result="success"}get failed(){return this.conflicts.length>0}get reason(){return this.result}toString(){
return this.conflicts.length?`CONFLICTS: ${this.conflicts.join(", ")}`:"OK"}},ie=class{constructor(){this.remoteMessages={all:[]},this.created=[],this.deleted=[],
this.files=[],this.deletions={},this.insertions={},this.summary={changes:0,deletions:0,insertions:0}}},gr=class{constructor(){this.remote="",this.hash={local:"",
remote:""},this.branch={local:"",remote:""},this.message=""}toString(){return this.message}};function tt(t2){return t2.objects=t2.objects||{compressing:0,counting:0,
enumerating:0,packReused:0,reused:{count:0,delta:0},total:{count:0,delta:0}}}function Ct(t2){let e=/^\s*(\d+)/.exec(t2),n=/delta (\d+)/i.exec(t2);return{count:p(
e&&e[1]||"0"),delta:p(n&&n[1]||"0")}}var yr=[new x2(/^remote:\s*(enumerating|counting|compressing) objects: (\d+),/i,(t2,[e,n])=>{let r2=e.toLowerCase(),s=tt(t2.
remoteMessages);Object.assign(s,{[r2]:p(n)})}),new x2(/^remote:\s*(enumerating|counting|compressing) objects: \d+% \(\d+\/(\d+)\),/i,(t2,[e,n])=>{let r2=e.toLowerCase(),
s=tt(t2.remoteMessages);Object.assign(s,{[r2]:p(n)})}),new x2(/total ([^,]+), reused ([^,]+), pack-reused (\d+)/i,(t2,[e,n,r2])=>{let s=tt(t2.remoteMessages);s.
total=Ct(e),s.reused=Ct(n),s.packReused=p(r2)})],wr=[new x2(/^remote:\s*(.+)$/,(t2,[e])=>(t2.remoteMessages.all.push(e.trim()),!1)),...yr,new x2([/create a (?:pull|merge) request/i,
/\s(https?:\/\/\S+)$/],(t2,[e])=>{t2.remoteMessages.pullRequestUrl=e}),new x2([/found (\d+) vulnerabilities.+\(([^)]+)\)/i,/\s(https?:\/\/\S+)$/],(t2,[e,n,r2])=>{
t2.remoteMessages.vulnerabilities={count:p(e),summary:n,url:r2}})];function ae(t2,e){return E2({remoteMessages:new br},wr,e)}var br=class{constructor(){this.all=
[]}},Tr=/^\s*(.+?)\s+\|\s+\d+\s*(\+*)(-*)/,kr=/(\d+)\D+((\d+)\D+\(\+\))?(\D+(\d+)\D+\(-\))?/,_r=/^(create|delete) mode \d+ (.+)/,vr=[new l2(Tr,(t2,[e,n,r2])=>{t2.
files.push(e),n&&(t2.insertions[e]=n.length),r2&&(t2.deletions[e]=r2.length)}),new l2(kr,(t2,[e,,n,,r2])=>n!==void 0||r2!==void 0?(t2.summary.changes=+e||0,t2.summary.
insertions=+n||0,t2.summary.deletions=+r2||0,!0):!1),new l2(_r,(t2,[e,n])=>{S2(t2.files,n),S2(e==="create"?t2.created:t2.deleted,n)})],Er=[new l2(/^from\s(.+)$/i,
(t2,[e])=>{t2.remote=e}),new l2(/^fatal:\s(.+)$/,(t2,[e])=>{t2.message=e}),new l2(/([a-z0-9]+)\.\.([a-z0-9]+)\s+(\S+)\s+->\s+(\S+)$/,(t2,[e,n,r2,s])=>{t2.branch.
local=r2,t2.hash.local=e,t2.branch.remote=s,t2.hash.remote=n})],Sr=(t2,e)=>E2(new ie,vr,[t2,e]),ue=(t2,e)=>Object.assign(new ie,Sr(t2,e),ae(t2,e));function Rr(t2,e){
let n=E2(new gr,Er,[t2,e]);return n.message&&n}var Or=[new l2(/^Auto-merging\s+(.+)$/,(t2,[e])=>{t2.merges.push(e)}),new l2(/^CONFLICT\s+\((.+)\): Merge conflict in (.+)$/,
(t2,[e,n])=>{t2.conflicts.push(new Z2(e,n))}),new l2(/^CONFLICT\s+\((.+\/delete)\): (.+) deleted in (.+) and/,(t2,[e,n,r2])=>{t2.conflicts.push(new Z2(e,n,{deleteRef:r2}))}),
new l2(/^CONFLICT\s+\((.+)\):/,(t2,[e])=>{t2.conflicts.push(new Z2(e,null))}),new l2(/^Automatic merge failed;\s+(.+)$/,(t2,[e])=>{t2.result=e})],Cr=(t2,e)=>Object.
assign(Ar(t2),ue(t2,e)),Ar=t2=>E2(new dr,Or,t2);function At(t2){return t2.length?{commands:["merge",...t2],format:"utf-8",parser(e,n){let r2=Cr(e,n);if(r2.failed)
throw new at(r2);return r2}}:b2("Git.merge requires at least one option")}function xr(t2,e,n){let r2=n.includes("deleted"),s=n.includes("tag")||/^refs\/tags/.test(
t2),o2=!n.includes("new");return{deleted:r2,tag:s,branch:!s,new:!o2,alreadyUpdated:o2,local:t2,remote:e}}var Nr=[new l2(/^Pushing to (.+)$/,(t2,[e])=>{t2.repo=e}),
new l2(/^updating local tracking ref '(.+)'/,(t2,[e])=>{t2.ref={...t2.ref||{},local:e}}),new l2(/^[=*-]\s+([^:]+):(\S+)\s+\[(.+)]$/,(t2,[e,n,r2])=>{t2.pushed.push(
xr(e,n,r2))}),new l2(/^Branch '([^']+)' set up to track remote branch '([^']+)' from '([^']+)'/,(t2,[e,n,r2])=>{t2.branch={...t2.branch||{},local:e,remote:n,remoteName:r2}}),
new l2(/^([^:]+):(\S+)\s+([a-z0-9]+)\.\.([a-z0-9]+)$/,(t2,[e,n,r2,s])=>{t2.update={head:{local:e,remote:n},hash:{from:r2,to:s}}})],$r=(t2,e)=>{let n=Pr(t2,e),r2=ae(
t2,e);return{...n,...r2}},Pr=(t2,e)=>E2({pushed:[]},Nr,[t2,e]);function Mr(t2={},e){return S2(e,"--tags"),ce(t2,e)}function ce(t2={},e){let n=["push",...e];return t2.
branch&&n.splice(1,0,t2.branch),t2.remote&&n.splice(1,0,t2.remote),ct(n,"-v"),S2(n,"--verbose"),S2(n,"--porcelain"),{commands:n,format:"utf-8",parser:$r}}function Dr(){
return{showBuffer(){let t2=["show",...h2(arguments,1)];return t2.includes("--binary")||t2.splice(1,0,"--binary"),this._runTask(Gt(t2),u(arguments))},show(){let t2=[
"show",...h2(arguments,1)];return this._runTask(g(t2),u(arguments))}}}var Lr=/^(.+)\0(.+)$/,jr=class{constructor(e,n,r2){if(this.path=e,this.index=n,this.working_dir=
r2,n==="R"||r2==="R"){let s=Lr.exec(e)||[null,e,e];this.from=s[2]||"",this.path=s[1]||""}}},Br=class{constructor(){this.not_added=[],this.conflicted=[],this.created=
[],this.deleted=[],this.ignored=void 0,this.modified=[],this.renamed=[],this.files=[],this.staged=[],this.ahead=0,this.behind=0,this.current=null,this.tracking=
null,this.detached=!1,this.isClean=()=>!this.files.length}};function xt(t2){let[e,n]=t2.split(I2);return{from:n||e,to:e}}function _2(t2,e,n){return[`${t2}${e}`,
n]}function et(t2,...e){return e.map(n=>_2(t2,n,(r2,s)=>r2.conflicted.push(s)))}var Ir=new Map([_2(" ","A",(t2,e)=>t2.created.push(e)),_2(" ","D",(t2,e)=>t2.deleted.
push(e)),_2(" ","M",(t2,e)=>t2.modified.push(e)),_2("A"," ",(t2,e)=>{t2.created.push(e),t2.staged.push(e)}),_2("A","M",(t2,e)=>{t2.created.push(e),t2.staged.push(
e),t2.modified.push(e)}),_2("D"," ",(t2,e)=>{t2.deleted.push(e),t2.staged.push(e)}),_2("M"," ",(t2,e)=>{t2.modified.push(e),t2.staged.push(e)}),_2("M","M",(t2,e)=>{
t2.modified.push(e),t2.staged.push(e)}),_2("R"," ",(t2,e)=>{t2.renamed.push(xt(e))}),_2("R","M",(t2,e)=>{let n=xt(e);t2.renamed.push(n),t2.modified.push(n.to)}),
_2("!","!",(t2,e)=>{(t2.ignored=t2.ignored||[]).push(e)}),_2("?","?",(t2,e)=>t2.not_added.push(e)),...et("A","A","U"),...et("D","D","U"),...et("U","A","D","U"),
["##",(t2,e)=>{let n=/ahead (\d+)/,r2=/behind (\d+)/,s=/^(.+?(?=(?:\.{3}|\s|$)))/,o2=/\.{3}(\S*)/,i=/\son\s(\S+?)(?=\.{3}|$)/,a=n.exec(e);t2.ahead=a&&+a[1]||0,a=
r2.exec(e),t2.behind=a&&+a[1]||0,a=s.exec(e),t2.current=d(a?.[1],m,null),a=o2.exec(e),t2.tracking=d(a?.[1],m,null),a=i.exec(e),a&&(t2.current=d(a?.[1],m,t2.current)),
t2.detached=/\(no branch\)/.test(e)}]]),Ur=function(t2){let e=t2.split(I2),n=new Br;for(let r2=0,s=e.length;r2<s;){let o2=e[r2++].trim();o2&&(o2.charAt(0)==="R"&&
(o2+=I2+(e[r2++]||"")),Fr(n,o2))}return n};function Fr(t2,e){let n=e.trim();switch(" "){case n.charAt(2):return r2(n.charAt(0),n.charAt(1),n.slice(3));case n.charAt(
1):return r2(" ",n.charAt(0),n.slice(2));default:return}function r2(s,o2,i){let a=`${s}${o2}`,c3=Ir.get(a);c3&&c3(t2,i),a!=="##"&&a!=="!!"&&t2.files.push(new jr(
i,s,o2))}}var Gr=["--null","-z"];function zr(t2){return{format:"utf-8",commands:["status","--porcelain","-b","-u","--null",...t2.filter(n=>!Gr.includes(n))],parser(n){
return Ur(n)}}}var fe="installed=false";function q2(t2=0,e=0,n=0,r2="",s=!0){return Object.defineProperty({major:t2,minor:e,patch:n,agent:r2,installed:s},"toStr\
ing",{value(){return`${this.major}.${this.minor}.${this.patch}`},configurable:!1,enumerable:!1})}function qr(){return q2(0,0,0,"",!1)}function Wr(){return{version(){
return this._runTask({commands:["--version"],format:"utf-8",parser:Kr,onError(t2,e,n,r2){if(t2.exitCode===V2.NOT_FOUND)return n(Buffer.from(fe));r2(e)}})}}}var Hr=[
new l2(/version (\d+)\.(\d+)\.(\d+)(?:\s*\((.+)\))?/,(t2,[e,n,r2,s=""])=>{Object.assign(t2,q2(p(e),p(n),p(r2),s))}),new l2(/version (\d+)\.(\d+)\.(\D+)(.+)?$/,(t2,[
e,n,r2,s=""])=>{Object.assign(t2,q2(p(e),p(n),r2,s))})];function Kr(t2){return t2===fe?qr():E2(q2(0,0,0,t2),Hr,t2)}var le=class{constructor(e){this._executor=e}_runTask(e,n){
let r2=this._executor.chain(),s=r2.push(e);return n&&Ln(e,s,n),Object.create(this,{then:{value:s.then.bind(s)},catch:{value:s.catch.bind(s)},_executor:{value:r2}})}add(e){
return this._runTask(g(["add",...v(e)]),u(arguments))}cwd(e){let n=u(arguments);return typeof e=="string"?this._runTask(St(e,this._executor),n):typeof e?.path==
"string"?this._runTask(St(e.path,e.root&&this._executor||void 0),n):this._runTask(b2("Git.cwd: workingDirectory must be supplied as a string"),n)}hashObject(e,n){
return this._runTask(Vn(e,n===!0),u(arguments))}init(e){return this._runTask(Zn(e===!0,this._executor.cwd,h2(arguments)),u(arguments))}merge(){return this._runTask(
At(h2(arguments)),u(arguments))}mergeFromTo(e,n){return m(e)&&m(n)?this._runTask(At([e,n,...h2(arguments)]),u(arguments,!1)):this._runTask(b2("Git.mergeFromTo r\
equires that the 'remote' and 'branch' arguments are supplied as strings"))}outputHandler(e){return this._executor.outputHandler=e,this}push(){let e=ce({remote:d(
arguments[0],m),branch:d(arguments[1],m)},h2(arguments));return this._runTask(e,u(arguments))}stash(){return this._runTask(g(["stash",...h2(arguments)]),u(arguments))}status(){
return this._runTask(zr(h2(arguments)),u(arguments))}};Object.assign(le.prototype,jn(),In(),zn(),Tn(),Hn(),Kn(),On(),er(),pr(),Dr(),Wr());var Vr=(()=>{let t2=0;
return()=>{t2++;let{promise:e,done:n}=(0,import_promise_deferred.createDeferred)();return{promise:e,done:n,id:t2}}})(),Xr=class{constructor(e=2){this.concurrency=
e,this.logger=$2("","scheduler"),this.pending=[],this.running=[],this.logger("Constructed, concurrency=%s",e)}schedule(){if(!this.pending.length||this.running.length>=
this.concurrency){this.logger("Schedule attempt ignored, pending=%s running=%s concurrency=%s",this.pending.length,this.running.length,this.concurrency);return}
let e=S2(this.running,this.pending.shift());this.logger("Attempting id=%s",e.id),e.done(()=>{this.logger("Completing id=",e.id),ct(this.running,e),this.schedule()})}next(){
let{promise:e,id:n}=S2(this.pending,Vr());return this.logger("Scheduling id=%s",n),this.schedule(),e}};function Yr(t2,e){return g(["apply",...e,...t2])}var he=(t2=>(t2.
CURRENT="*",t2.LINKED="+",t2))(he||{}),Qr=class{constructor(){this.all=[],this.branches={},this.current="",this.detached=!1}push(e,n,r2,s,o2){e==="*"&&(this.detached=
n,this.current=r2),this.all.push(r2),this.branches[r2]={current:e==="*",linkedWorkTree:e==="+",name:r2,commit:s,label:o2}}},Jr=[new l2(/^([*+]\s)?\((?:HEAD )?detached (?:from|at) (\S+)\)\s+([a-z0-9]+)\s(.*)$/,
(t2,[e,n,r2,s])=>{t2.push(Nt(e),!0,n,r2,s)}),new l2(/^([*+]\s)?(\S+)\s+([a-z0-9]+)\s?(.*)$/s,(t2,[e,n,r2,s])=>{t2.push(Nt(e),!1,n,r2,s)})],Zr=new l2(/^(\S+)$/s,
(t2,[e])=>{t2.push(he.CURRENT,!1,e,"","")});function Nt(t2){return t2?t2.charAt(0):""}function me(t2,e=!1){return E2(new Qr,e?[Zr]:Jr,t2)}var ts=class{constructor(){
this.all=[],this.branches={},this.errors=[]}get success(){return!this.errors.length}};function es(t2,e){return{branch:t2,hash:e,success:!0}}function ns(t2){return{
branch:t2,hash:null,success:!1}}var rs=/(\S+)\s+\(\S+\s([^)]+)\)/,pe=/^error[^']+'([^']+)'/m,ss=[new l2(rs,(t2,[e,n])=>{let r2=es(e,n);t2.all.push(r2),t2.branches[e]=
r2}),new l2(pe,(t2,[e])=>{let n=ns(e);t2.errors.push(n),t2.all.push(n),t2.branches[e]=n})],gt=(t2,e)=>E2(new ts,ss,[t2,e]);function de(t2,e){return e===V2.ERROR&&
pe.test(t2)}function os(t2){let e=["-d","-D","--delete"];return t2.some(n=>e.includes(n))}function is(t2){let e=os(t2),n=t2.includes("--show-current"),r2=["bran\
ch",...t2];return r2.length===1&&r2.push("-a"),r2.includes("-v")||r2.splice(1,0,"-v"),{format:"utf-8",commands:r2,parser(s,o2){return e?gt(s,o2).all[0]:me(s,n)}}}
function as(){return{format:"utf-8",commands:["branch","-v"],parser(t2){return me(t2)}}}function us(t2,e=!1){return{format:"utf-8",commands:["branch","-v",e?"-D":
"-d",...t2],parser(n,r2){return gt(n,r2)},onError({exitCode:n,stdOut:r2},s,o2,i){if(!de(String(s),n))return i(s);o2(r2)}}}function cs(t2,e=!1){let n={format:"ut\
f-8",commands:["branch","-v",e?"-D":"-d",t2],parser(r2,s){return gt(r2,s).branches[t2]},onError({exitCode:r2,stdErr:s,stdOut:o2},i,a,c3){if(!de(String(i),r2))return c3(
i);throw new at(n.parser(F2(o2),F2(s)),String(i))}};return n}function fs(t2){return{commands:["check-ignore",...t2],format:"utf-8",parser:ls}}function ls(t2){return t2.
split(/\n/g).map(hs).filter(Boolean)}function hs(t2){let e=t2.trim().replace(/^["']|["']$/g,"");return e&&Se(e)}var ms=[new l2(/From (.+)$/,(t2,[e])=>{t2.remote=
e}),new l2(/\* \[new branch]\s+(\S+)\s*-> (.+)$/,(t2,[e,n])=>{t2.branches.push({name:e,tracking:n})}),new l2(/\* \[new tag]\s+(\S+)\s*-> (.+)$/,(t2,[e,n])=>{t2.
tags.push({name:e,tracking:n})}),new l2(/- \[deleted]\s+\S+\s*-> (.+)$/,(t2,[e])=>{t2.deleted.push({tracking:e})}),new l2(/\s*([^.]+)\.\.(\S+)\s+(\S+)\s*-> (.+)$/,
(t2,[e,n,r2,s])=>{t2.updated.push({name:r2,tracking:s,to:n,from:e})})];function ps(t2,e){return E2({raw:t2,remote:null,branches:[],tags:[],updated:[],deleted:[]},
ms,[t2,e])}function ds(t2){return/^--upload-pack(=|$)/.test(t2)}function gs(t2,e,n){let r2=["fetch",...n];return t2&&e&&r2.push(t2,e),r2.find(ds)?b2("git.fetch:\
 potential exploit argument blocked."):{commands:r2,format:"utf-8",parser:ps}}var ys=[new l2(/^Renaming (.+) to (.+)$/,(t2,[e,n])=>{t2.moves.push({from:e,to:n})})];
function ws(t2){return E2({moves:[]},ys,t2)}function bs(t2,e){return{commands:["mv","-v",...v(t2),e],format:"utf-8",parser:ws}}function Ts(t2,e,n){let r2=["pull",
...n];return t2&&e&&r2.splice(1,0,t2,e),{commands:r2,format:"utf-8",parser(s,o2){return ue(s,o2)},onError(s,o2,i,a){let c3=Rr(F2(s.stdOut),F2(s.stdErr));if(c3)return a(
new at(c3));a(o2)}}}function ks(t2){let e={};return ge(t2,([n])=>e[n]={name:n}),Object.values(e)}function _s(t2){let e={};return ge(t2,([n,r2,s])=>{Object.hasOwn(
e,n)||(e[n]={name:n,refs:{fetch:"",push:""}}),s&&r2&&(e[n].refs[s.replace(/[^a-z]/g,"")]=r2)}),Object.values(e)}function ge(t2,e){ut(t2,n=>e(n.split(/\s+/)))}function vs(t2,e,n){
return g(["remote","add",...n,t2,e])}function Es(t2){let e=["remote"];return t2&&e.push("-v"),{commands:e,format:"utf-8",parser:t2?_s:ks}}function Ss(t2){let e=[
...t2];return e[0]!=="ls-remote"&&e.unshift("ls-remote"),g(e)}function Rs(t2){let e=[...t2];return e[0]!=="remote"&&e.unshift("remote"),g(e)}function Os(t2){return g(
["remote","remove",t2])}function Cs(t2={},e){let n=oe2(t2),r2=["stash","list",...n.commands,...e],s=re(n.splitter,n.fields,pt(r2));return dt(r2)||{commands:r2,format:"\
utf-8",parser:s}}function As(t2,e){return X2(["add",t2,e])}function xs(t2){return X2(["init",...t2])}function X2(t2){let e=[...t2];return e[0]!=="submodule"&&e.
unshift("submodule"),g(e)}function Ns(t2){return X2(["update",...t2])}var $s=class{constructor(e,n){this.all=e,this.latest=n}},Ps=function(t2,e=!1){let n=t2.split(
`
`).map(Ds).filter(Boolean);e||n.sort(function(s,o2){let i=s.split("."),a=o2.split(".");if(i.length===1||a.length===1)return Ms(B2(i[0]),B2(a[0]));for(let c3=0,y2=Math.
max(i.length,a.length);c3<y2;c3++){let w2=ye(B2(i[c3]),B2(a[c3]));if(w2)return w2}return 0});let r2=e?n[0]:[...n].reverse().find(s=>s.indexOf(".")>=0);return new $s(
n,r2)};function Ms(t2,e){let n=Number.isNaN(t2),r2=Number.isNaN(e);return n!==r2?n?1:-1:n?ye(t2,e):0}function ye(t2,e){return t2===e?0:t2>e?1:-1}function Ds(t2){
return t2.trim()}function B2(t2){return typeof t2=="string"&&parseInt(t2.replace(/^\D+/g,""),10)||0}function Ls(t2=[]){let e=t2.some(n=>/^--sort=/.test(n));return{
format:"utf-8",commands:["tag","-l",...t2],parser(n){return Ps(n,e)}}}function js(t2){return{format:"utf-8",commands:["tag",t2],parser(){return{name:t2}}}}function Bs(t2,e){
return{format:"utf-8",commands:["tag","-a","-m",e,t2],parser(){return{name:t2}}}}function f2(t2,e){this._plugins=e,this._executor=new Dn(t2.baseDir,new Xr(t2.maxConcurrentProcesses),
e),this._trimmed=t2.trimmed}(f2.prototype=Object.create(le.prototype)).constructor=f2;f2.prototype.customBinary=function(t2){return this._plugins.reconfigure("b\
inary",t2),this};f2.prototype.env=function(t2,e){return arguments.length===1&&typeof t2=="object"?this._executor.env=t2:(this._executor.env=this._executor.env||
{})[t2]=e,this};f2.prototype.stashList=function(t2){return this._runTask(Cs(ht(arguments)||{},K2(t2)&&t2||[]),u(arguments))};f2.prototype.mv=function(t2,e){return this.
_runTask(bs(t2,e),u(arguments))};f2.prototype.checkoutLatestTag=function(t2){var e=this;return this.pull(function(){e.tags(function(n,r2){e.checkout(r2.latest,t2)})})};
f2.prototype.pull=function(t2,e,n,r2){return this._runTask(Ts(d(t2,m),d(e,m),h2(arguments)),u(arguments))};f2.prototype.fetch=function(t2,e){return this._runTask(
gs(d(t2,m),d(e,m),h2(arguments)),u(arguments))};f2.prototype.tags=function(t2,e){return this._runTask(Ls(h2(arguments)),u(arguments))};f2.prototype.rebase=function(){
return this._runTask(g(["rebase",...h2(arguments)]),u(arguments))};f2.prototype.reset=function(t2){return this._runTask(An(xn(t2),h2(arguments)),u(arguments))};
f2.prototype.revert=function(t2){let e=u(arguments);return typeof t2!="string"?this._runTask(b2("Commit must be a string"),e):this._runTask(g(["revert",...h2(arguments,
0,!0),t2]),e)};f2.prototype.addTag=function(t2){let e=typeof t2=="string"?js(t2):b2("Git.addTag requires a tag name");return this._runTask(e,u(arguments))};f2.prototype.
addAnnotatedTag=function(t2,e){return this._runTask(Bs(t2,e),u(arguments))};f2.prototype.deleteLocalBranch=function(t2,e,n){return this._runTask(cs(t2,typeof e==
"boolean"?e:!1),u(arguments))};f2.prototype.deleteLocalBranches=function(t2,e,n){return this._runTask(us(t2,typeof e=="boolean"?e:!1),u(arguments))};f2.prototype.
branch=function(t2,e){return this._runTask(is(h2(arguments)),u(arguments))};f2.prototype.branchLocal=function(t2){return this._runTask(as(),u(arguments))};f2.prototype.
raw=function(t2){let e=!Array.isArray(t2),n=[].slice.call(e?arguments:t2,0);for(let s=0;s<n.length&&e;s++)if(!st(n[s])){n.splice(s,n.length-s);break}n.push(...h2(
arguments,0,!0));var r2=u(arguments);return n.length?this._runTask(g(n,this._trimmed),r2):this._runTask(b2("Raw: must supply one or more command to execute"),r2)};
f2.prototype.submoduleAdd=function(t2,e,n){return this._runTask(As(t2,e),u(arguments))};f2.prototype.submoduleUpdate=function(t2,e){return this._runTask(Ns(h2(arguments,
!0)),u(arguments))};f2.prototype.submoduleInit=function(t2,e){return this._runTask(xs(h2(arguments,!0)),u(arguments))};f2.prototype.subModule=function(t2,e){return this.
_runTask(X2(h2(arguments)),u(arguments))};f2.prototype.listRemote=function(){return this._runTask(Ss(h2(arguments)),u(arguments))};f2.prototype.addRemote=function(t2,e,n){
return this._runTask(vs(t2,e,h2(arguments)),u(arguments))};f2.prototype.removeRemote=function(t2,e){return this._runTask(Os(t2),u(arguments))};f2.prototype.getRemotes=
function(t2,e){return this._runTask(Es(t2===!0),u(arguments))};f2.prototype.remote=function(t2,e){return this._runTask(Rs(h2(arguments)),u(arguments))};f2.prototype.
tag=function(t2,e){let n=h2(arguments);return n[0]!=="tag"&&n.unshift("tag"),this._runTask(g(n),u(arguments))};f2.prototype.updateServerInfo=function(t2){return this.
_runTask(g(["update-server-info"]),u(arguments))};f2.prototype.pushTags=function(t2,e){let n=Mr({remote:d(t2,m)},h2(arguments));return this._runTask(n,u(arguments))};
f2.prototype.rm=function(t2){return this._runTask(g(["rm","-f",...v(t2)]),u(arguments))};f2.prototype.rmKeepLocal=function(t2){return this._runTask(g(["rm","--c\
ached",...v(t2)]),u(arguments))};f2.prototype.catFile=function(t2,e){return this._catFile("utf-8",arguments)};f2.prototype.binaryCatFile=function(){return this.
_catFile("buffer",arguments)};f2.prototype._catFile=function(t2,e){var n=u(e),r2=["cat-file"],s=e[0];if(typeof s=="string")return this._runTask(b2("Git.catFile:\
 options must be supplied as an array of strings"),n);Array.isArray(s)&&r2.push.apply(r2,s);let o2=t2==="buffer"?Gt(r2):g(r2);return this._runTask(o2,n)};f2.prototype.
diff=function(t2,e){let n=m(t2)?b2("git.diff: supplying options as a single string is no longer supported, switch to an array of strings"):g(["diff",...h2(arguments)]);
return this._runTask(n,u(arguments))};f2.prototype.diffSummary=function(){return this._runTask(fr(h2(arguments,1)),u(arguments))};f2.prototype.applyPatch=function(t2){
let e=G2(t2)?Yr(v(t2),h2([].slice.call(arguments,1))):b2("git.applyPatch requires one or more string patches as the first argument");return this._runTask(e,u(arguments))};
f2.prototype.revparse=function(){let t2=["rev-parse",...h2(arguments,!0)];return this._runTask(g(t2,!0),u(arguments))};f2.prototype.clean=function(t2,e,n){let r2=un(
t2),s=r2&&t2.join("")||d(t2,m)||"",o2=h2([].slice.call(arguments,r2?1:0));return this._runTask(on(s,o2),u(arguments))};f2.prototype.exec=function(t2){let e={commands:[],
format:"utf-8",parser(){typeof t2=="function"&&t2()}};return this._runTask(e)};f2.prototype.checkIgnore=function(t2,e){return this._runTask(fs(v(d(t2,G2,[]))),u(
arguments))};f2.prototype.checkIsRepo=function(t2,e){return this._runTask(We(d(t2,m)),u(arguments))};function Is(t2){return t2?[{type:"spawn.before",action(r2,s){
t2.aborted&&s.kill(new A2(void 0,"abort","Abort already signaled"))}},{type:"spawn.after",action(r2,s){function o2(){s.kill(new A2(void 0,"abort","Abort signal \
received"))}t2.addEventListener("abort",o2),s.spawned.on("close",()=>t2.removeEventListener("abort",o2))}}]:void 0}var Us=$2("","plugin:allowEnvironment");function Fs(t2,e=!1){
let n=new Set(t2.map(r2=>r2.toLowerCase().trim()));return{type:"spawn.options",action(r2,s){let o2={...r2.env??process.env},i=new Set(Object.keys(s.env).map(a=>a.
toLowerCase().trim()));for(let a of Object.keys(o2)){let c3=a.toLowerCase().trim();if(!(!Gs(c3)||n.has(c3))){if(i.has(c3))throw new A2(void 0,"allowEnvironment",
`Use of "${a}" is blocked by the environment guard - add it to the allowEnvironment option to permit it`);Us("removing ambient guarded environment variable %s",
a),delete o2[a]}}return{...r2,env:{...o2,GIT_TEST_DISALLOW_ABBREVIATED_OPTIONS:String(!e)}}}}}function Gs(t2){let e=t2.toLowerCase().trim();return e.startsWith(
"git_")||_(e)}function zs(t2={}){return{type:"spawn.args",action(e,{env:n}){for(let r2 of oe(e,n))if(t2[r2.category]!==!0)throw new A2(void 0,"unsafe",r2.message);
return e}}}function qs(t2){let e=U(t2,"-c");return{type:"spawn.args",action(n){return[...e,...n]}}}var $t=(0,import_promise_deferred.deferred)().promise;function Ws({
onClose:t2=!0,onExit:e=50}={}){function n(){let s=-1,o2={close:(0,import_promise_deferred.deferred)(),closeTimeout:(0,import_promise_deferred.deferred)(),exit:(0,import_promise_deferred.deferred)(),
exitTimeout:(0,import_promise_deferred.deferred)()},i=Promise.race([t2===!1?$t:o2.closeTimeout.promise,e===!1?$t:o2.exitTimeout.promise]);return r2(t2,o2.close,
o2.closeTimeout),r2(e,o2.exit,o2.exitTimeout),{close(a){s=a,o2.close.done()},exit(a){s=a,o2.exit.done()},get exitCode(){return s},result:i}}function r2(s,o2,i){
s!==!1&&(s===!0?o2.promise:o2.promise.then(()=>wt(s))).then(i.done)}return{type:"spawn.after",async action(s,{spawned:o2,close:i}){let a=n(),c3=!0,y2=()=>{c3=!1};
o2.stdout?.on("data",y2),o2.stderr?.on("data",y2),o2.on("error",y2),o2.on("close",w2=>a.close(w2)),o2.on("exit",w2=>a.exit(w2));try{await a.result,c3&&await wt(
50),i(a.exitCode)}catch(w2){i(a.exitCode,w2)}}}}var we=$2("","plugin:binary"),Hs="Invalid value supplied for custom binary, requires a single string or an array\
 containing either one or two strings",Ks="Invalid value supplied for custom binary, restricted characters must be removed or supply the unsafe.allowUnsafeCusto\
mBinary option";function Vs(t2){return!t2||!/^([a-z]:)?([a-z0-9/.\\_~-]+)$/i.test(t2)}function Pt(t2,e){if(t2.length<1||t2.length>2)throw new A2(void 0,"binary",
Hs);if(t2.some(Vs))if(e)we("permitted unsafe binary %o",t2);else throw new A2(void 0,"binary",Ks);let[r2,s]=t2;return{binary:r2,prefix:s}}function Xs(t2,e=["git"],n=!1){
let r2=Pt(v(e),n);t2.on("binary",s=>{r2=Pt(v(s),n),we.info("reconfiguring %o",r2)}),t2.append("spawn.binary",()=>r2.binary),t2.append("spawn.args",s=>r2.prefix?
[r2.prefix,...s]:s)}var be={DISALLOWED_ABBREVIATED:{text:"disallowed abbreviated or ambiguous option",solution:"Unambiguous abbreviated options blocked with uns\
afe.allowAbbreviatedOptions setting: {message}"},UNKNOWN:{text:"~ unknown ~",solution:void 0}};function Ys(t2){if(!t2)return"UNKNOWN";for(let[e,{text:n}]of Object.
entries(be))if(t2.startsWith(`fatal: ${n}`))return e;return"UNKNOWN"}var Qs=class extends O2{constructor(e=""){let n=Ys(e);super(void 0,be[n].solution?.replace(
"{message}",e)??e),this.reason=n}};function Js(t2){return!!(t2.exitCode&&t2.stdErr.length)}function Zs(t2){return Buffer.concat([...t2.stdOut,...t2.stdErr])}function to(t2=!1,e=Js,n=Zs){
return(r2,s)=>!t2&&r2||!e(s)?r2:n(s)}function eo(t2,e){return t2===128&&e.startsWith("fatal:")?new Qs(e):new O2(void 0,e)}function Mt(t2){return{type:"task.erro\
r",action(e,n){let r2=t2(e.error,{stdErr:n.stdErr,stdOut:n.stdOut,exitCode:n.exitCode});return Buffer.isBuffer(r2)?{error:eo(n.exitCode,r2.toString("utf-8"))}:{
error:r2}}}}var nt=$2("","plugin:input");function no(t2){return{type:"spawn.after",action(e,{commands:n,input:r2,spawned:{stdin:s}}){if(!s)return;let o2=t2?.([...n])??
r2;if(!o2)return nt("generated zero length content, not writing to stdin");nt("writing %s bytes to stdin",Le(o2)),s.on("error",i=>{i.code!=="EPIPE"&&nt("[ERROR]\
 stdin error %o",i)}),s.end(o2)}}}var ro=class{constructor(){this.plugins=new Set,this.events=new Ce}on(e,n){this.events.on(e,n)}reconfigure(e,n){this.events.emit(
e,n)}append(e,n){let r2=S2(this.plugins,{type:e,action:n});return()=>this.plugins.delete(r2)}add(e){let n=[];return v(e).forEach(r2=>{r2&&this.plugins.add(S2(n,
r2))}),()=>{n.forEach(r2=>{this.plugins.delete(r2)})}}exec(e,n,r2){let s=n,o2=Object.freeze(Object.create(r2));for(let i of this.plugins)i.type===e&&(s=i.action(
s,o2));return s}};function so(t2){let e="--progress",n=["checkout","clone","fetch","pull","push"];return[{type:"spawn.args",action(o2,i){return n.includes(i.method)?
De(o2,e):o2}},{type:"spawn.after",action(o2,i){i.commands.includes(e)&&i.spawned.stderr?.on("data",a=>{let c3=/^([\s\S]+?):\s*(\d+)% \((\d+)\/(\d+)\)/.exec(a.toString(
"utf8"));c3&&t2({method:i.method,stage:oo(c3[1]),progress:p(c3[2]),processed:p(c3[3]),total:p(c3[4])})})}}]}function oo(t2){return String(t2.toLowerCase().split(
" ",1))||"unknown"}function io(t2){let e=je(t2,["uid","gid"]);return{type:"spawn.options",action(n){return{...e,...n}}}}function ao(){return{type:"spawn.args",action(t2){
let e=[],n;function r2(s){(n=n||[]).push(...s)}for(let s=0;s<t2.length;s++){let o2=t2[s];if(r(o2)){r2(o(o2));continue}if(o2==="--"){r2(t2.slice(s+1).flatMap(i=>r(
i)&&o(i)||i));break}e.push(o2)}return n?[...e,"--",...n.map(String)]:e}}}function uo({block:t2,stdErr:e=!0,stdOut:n=!0}){if(t2>0)return{type:"spawn.after",action(r2,s){
let o2;function i(){o2&&clearTimeout(o2),o2=setTimeout(c3,t2)}function a(){s.spawned.stdout?.off("data",i),s.spawned.stderr?.off("data",i),s.spawned.off("exit",
a),s.spawned.off("close",a),o2&&clearTimeout(o2)}function c3(){a(),s.kill(new A2(void 0,"timeout","block timeout reached"))}n&&s.spawned.stdout?.on("data",i),e&&
s.spawned.stderr?.on("data",i),s.spawned.on("exit",a),s.spawned.on("close",a),i()}}}var wo=(t2,e)=>{let n=new ro,r2=Ge(t2&&(typeof t2=="string"?{baseDir:t2}:t2)||
{},e);if(!Lt(r2.baseDir))throw new Ae(r2,"Cannot use simple-git on a directory that does not exist");return Array.isArray(r2.config)&&n.add(qs(r2.config)),n.add(
zs(r2.unsafe)),n.add(Ws(r2.completion)),r2.abort&&n.add(Is(r2.abort)),r2.progress&&n.add(so(r2.progress)),r2.timeout&&n.add(uo(r2.timeout)),r2.spawnOptions&&n.add(
io(r2.spawnOptions)),n.add(ao()),n.add(no(r2.input)),n.add(Mt(to(!0))),r2.errors&&n.add(Mt(r2.errors)),Xs(n,r2.binary,r2.unsafe?.allowUnsafeCustomBinary),n.add(
Fs(r2.allowEnvironment??[],r2.unsafe?.allowAbbreviatedOptions)),new f2(r2,n)};import{statSync}from"node:fs";import{delimiter,isAbsolute,join}from"node:path";var LOCATION_VARIABLES=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PA\
TH","GIT_NAMESPACE"],USER_VARIABLES=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],
FIXED_VARIABLES={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"\
none",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"},FIXED_CONFIG=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCom\
mand=false","credential.helper=","protocol.allow=never","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false",
"submodule.recurse=false","log.showSignature=false","color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],FIXED_OPTIONS=["--no-p\
ager","--literal-pathspecs",...FIXED_CONFIG.flatMap(setting=>["-c",setting])],PROGRAM_VARIABLES=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function gitEnvironment(location,ambient=process.
env){let environment={};for(let[name,value]of Object.entries(ambient)){let upper=name.toUpperCase();!upper.startsWith("GIT_")&&!PROGRAM_VARIABLES.has(upper)&&(environment[name]=
value)}let kept=location.inherit?[...LOCATION_VARIABLES,...USER_VARIABLES]:USER_VARIABLES;for(let name of kept)ambient[name]!==void 0&&(environment[name]=ambient[name]);
return location.root!==void 0&&(environment.GIT_WORK_TREE=location.root),Object.assign(environment,FIXED_VARIABLES)}var found;function findGit(){let path=process.
env.PATH??process.env.Path??"";if(found?.path!==path){let git=searchPath(path);if(git===void 0)throw new UserError("git was not found on PATH: install git 2.30 \
or newer");found={path,git}}return found.git}function searchPath(path){let name=process.platform==="win32"?"git.exe":"git";return path.split(delimiter).filter(directory=>isAbsolute(
directory)).map(directory=>join(directory,name)).find(candidate=>isFile(candidate))}function isFile(path){try{return statSync(path).isFile()}catch{return!1}}var SILENCE=6e4,MEANT={allowUnsafeConfigPaths:!0,allowUnsafeCredentialHelper:!0,allowUnsafeFsMonitor:!0,allowUnsafeHooksPath:!0,allowUnsafePager:!0,allowUnsafeProtocolOverride:!0,
allowUnsafeSshCommand:!0,allowUnsafeCustomBinary:!0};function openControl(location){let environment=gitEnvironment(location),git=wo({baseDir:location.directory,
binary:findGit(),config:[...FIXED_CONFIG],allowEnvironment:Object.keys(environment).filter(name=>name.toUpperCase().startsWith("GIT")),unsafe:MEANT,timeout:{block:SILENCE},
completion:{onClose:!0,onExit:!1}}).env(definedOnly(environment));return args=>git.raw([...args])}function definedOnly(environment){return Object.fromEntries(Object.
entries(environment).filter(entry=>entry[1]!==void 0))}async function requireGitVersion(ask){let answer=await ask(["version"]),[,major="0",minor="0"]=/git version (\d+)\.(\d+)/.
exec(answer)??[];if(!(Number(major)>2||Number(major)===2&&Number(minor)>=30))throw new UserError(`${answer.trim()||"git"} is too old: install git 2.30 or newer`)}function withoutCredentials(url){if(/^[\w.-]+@[\w.-]+:[^@\s]*$/.test(url))return url;if(!/^(https?|ssh|git):\/\//i.test(url)||!URL.canParse(url))return;let parsed=new URL(
url);return parsed.username="",parsed.password="",parsed.search="",parsed.hash="",parsed.href.includes("@")?void 0:parsed.href}var CONFIG_WANTED=String.raw`^(core\.repositoryformatversion|remote\..*\.(url|promisor|partialclonefilter)|extensions\.partialclone)$`,PARTIAL_KEY=/\.(promisor|partialclonefilter|partialclone)$/;
async function findRepository(directory){let real=realDirectory(directory),location={directory:real,inherit:real===realpathSync(process.cwd())},ask=openControl(
location),[version,discovery]=await Promise.allSettled([requireGitVersion(ask),discover(ask)]);if(version.status==="rejected")throw version.reason;return discovery.
status==="rejected"?refuse(real,messageOf(discovery.reason)):describe(location,ask,discovery.value)}function realDirectory(directory){try{return realpathSync(directory)}catch{
throw new UserError(`${directory}: no such directory`)}}async function discover(ask){let[answer,up]=await Promise.all([ask(["rev-parse","--is-bare-repository","\
--is-inside-work-tree","--is-shallow-repository","--show-object-format","--absolute-git-dir"]),ask(["rev-parse","--is-inside-work-tree","--show-cdup"])]),[bare,
inside,shallow,format,...gitDir]=answer.replace(/\r?\n$/,"").split(`
`);if(format!=="sha1"&&format!=="sha256")throw new Error(`object format ${format} is not known`);return{bare:bare==="true",shallow:shallow==="true",objectFormat:format,
gitDir:resolve(gitDir.join(`
`)),up:inside==="true"?(up.split(`
`)[1]??"").trimEnd():void 0}}function refuse(directory,message){let line=message.replaceAll("fatal: ","");if(/dubious ownership|unsafe repository/.test(message)){
let named=/'([^']+)'/.exec(message)?.[1]??directory;throw new UserError(`git does not trust ${named}: it belongs to another user; if you do: git config --global\
 --add safe.directory '${named}'`)}if(!(/not a git repository \(or any/.test(message)&&!exists(join2(directory,".git"))))throw new UserError(`the git repository\
 at ${directory} cannot be opened: ${line}; repair it, then scan again`)}async function describe(location,ask,found2){let[head,branch,config]=await Promise.all(
[ask(["rev-parse","--verify","HEAD"]).catch(()=>""),ask(["symbolic-ref","--short","HEAD"]).catch(()=>""),ask(["config","-z","--get-regexp",CONFIG_WANTED]).catch(
()=>"")]),commonDir=findCommonDir(found2.gitDir,location.inherit),root=findRoot(location.directory,found2),settings=parseConfig(config),{bare,shallow,objectFormat,
gitDir}=found2;return{...location,root,gitDir,commonDir,bare,shallow,partial:isPartial(settings,commonDir),objectFormat,head:/^[0-9a-f]{40,64}$/.test(head.trim())?
head.trim():void 0,branch:branch.trim()||void 0,remoteUrl:findRemoteUrl(settings),prefix:root===void 0||root===location.directory?"":`${relative(root,location.directory).
split(sep).join("/")}/`}}function findRoot(directory,found2){if(found2.up!==void 0)return resolve(directory,found2.up);let parent=dirname(found2.gitDir);return basename(
found2.gitDir)===".git"&&isWithin(directory,parent)&&!isWithin(directory,found2.gitDir)&&!found2.bare?parent:void 0}function isWithin(path,directory){return path===
directory||path.startsWith(directory.endsWith(sep)?directory:directory+sep)}function findCommonDir(gitDir,inherit){let named=inherit?process.env.GIT_COMMON_DIR:
void 0;if(named!==void 0)return resolve(named);try{return resolve(gitDir,readFileSync(join2(gitDir,"commondir"),"utf8").trimEnd())}catch{return gitDir}}function parseConfig(text){
return text.split("\0").filter(entry=>entry!=="").map(entry=>{let end=entry.indexOf(`
`);return end<0?[entry,"true"]:[entry.slice(0,end),entry.slice(end+1)]})}function isPartial(settings,commonDir){return settings.some(([key,value])=>PARTIAL_KEY.
test(key)&&value!=="false")||listNames(join2(commonDir,"objects","pack")).some(name=>name.endsWith(".promisor"))}function findRemoteUrl(settings){let urls=settings.
filter(([key])=>key.endsWith(".url")),url=(urls.find(([key])=>key==="remote.origin.url")??urls[0])?.[1];return url===void 0?void 0:withoutCredentials(url)}function listNames(directory){
try{return readdirSync(directory)}catch{return[]}}function exists(path){return lstatSync(path,{throwIfNoEntry:!1})!==void 0}import{spawn}from"node:child_process";import{existsSync}from"node:fs";var PROCESSES_IN_FLIGHT=8,DEFAULT_SILENCE=120,DEFAULT_MAX_BYTES=256*1024*1024,STDERR_KEPT=8*1024,limit=pLimit(PROCESSES_IN_FLIGHT);function spawnGit(args,options){
return new Promise((resolve6,reject)=>{limit(async()=>{let started=start(args,options);resolve6(started),await started.ended.catch(()=>{})}).catch(reject)})}async function readGit(args,options){
let git=await spawnGit(args,options),maxBytes=options.maxBytes??DEFAULT_MAX_BYTES;git.stdin.end(options.input??"");let chunks=[],size=0;for await(let chunk of git.
stdout){if(size+=chunk.length,size>maxBytes)throw git.stop(),new GitError(args[0]??"",`wrote more than ${maxBytes} bytes`);chunks.push(chunk)}return await git.ended,
Buffer.concat(chunks,size)}function start(args,options){options.signal?.throwIfAborted();let command=args[0]??"",child=spawn(findGit(),[...FIXED_OPTIONS,...args],
{cwd:options.directory,env:gitEnvironment(options),stdio:["pipe","pipe","pipe"],windowsHide:!0});child.stdin.on("error",()=>{}),child.stdout.on("error",()=>{});
let stopped=!1,stop=()=>{stopped=!0,child.kill("SIGKILL"),child.stdout.destroy()},stderr=collectStderr(child),ended=watch(child,{command,stderr},options).catch(
error=>{if(!stopped||options.signal?.aborted===!0)throw error});return ended.catch(()=>{}),{stdin:child.stdin,stdout:child.stdout,ended,stderr,stop}}function watch(child,told,options){
let{command,stderr}=told,silence=(options.silence??DEFAULT_SILENCE)*1e3;return new Promise((resolve6,reject)=>{let fail=error=>{reject(error),child.kill("SIGKIL\
L"),child.stdout.destroy(error instanceof Error?error:new Error(String(error)))},timer=watchSilence(child,silence,()=>{fail(new GitError(command,`was silent for\
 ${silence/1e3} s and was stopped`,{stderr:stderr()}))}),abort=()=>fail(options.signal?.reason);options.signal?.addEventListener("abort",abort,{once:!0}),child.
on("error",error=>fail(startError(error,options.directory))),child.on("close",(code,signal)=>{clearInterval(timer),options.signal?.removeEventListener("abort",abort),
code===0?resolve6():reject(new GitError(command,ending(code,signal),{exitCode:code??void 0,stderr:stderr()}))})})}function ending(code,signal){return code===null?
`was killed by ${signal}`:`failed with exit code ${code}`}function collectStderr(child){let text="";return child.stderr.setEncoding("utf8"),child.stderr.on("dat\
a",chunk=>{text.length<STDERR_KEPT&&(text+=chunk.slice(0,STDERR_KEPT-text.length))}),()=>text}function watchSilence(child,silence,give){let seen=-1,since=Date.now(),
timer=setInterval(()=>{let read="bytesRead"in child.stdout?Number(child.stdout.bytesRead):0;read!==seen||child.stdout.readableLength>0?(seen=read,since=Date.now()):
Date.now()-since>=silence&&give()},Math.min(1e3,silence/2));return timer.unref(),timer}function startError(error,directory){return error.code==="ENOENT"&&!existsSync(
directory)?new UserError(`${directory}: no such directory`):new UserError(`git cannot be started: ${error.message}`)}async function*splitRecords(stream,separator){let rest=[];for await(let part of stream){let chunk=Buffer.from(part.buffer,part.byteOffset,part.byteLength),start2=0;
for(let end=chunk.indexOf(separator);end>=0;end=chunk.indexOf(separator,start2)){let record=chunk.subarray(start2,end);rest.length===0?yield record:(yield Buffer.
concat([...rest,record]),rest=[]),start2=end+1}start2<chunk.length&&rest.push(chunk.subarray(start2))}rest.length>0&&(yield Buffer.concat(rest))}var LINE_FEED=10;async function visitRefs(repository,visit){let git=await spawnGit(["for-each-ref","--format=%(objectname) %(refname)"],repository);git.stdin.end();
for await(let line of splitRecords(git.stdout,LINE_FEED)){let space=line.indexOf(32);if(space<0)throw new GitError("for-each-ref","wrote a line without a name");
let id=checkObjectId(line.toString("latin1",0,space),"for-each-ref");visit({id,name:line.toString("utf8",space+1)})}return await git.ended,[...git.stderr().matchAll(
/ignoring (?:broken ref|dangling symref) (.+)/g)].map(match=>match[1]??"")}async function listRefs(repository){let refs=[];return await visitRefs(repository,ref=>refs.
push(ref)),refs}var NUL=0,TAB=9,NOTHING=new Map,LONGEST_PATH=16*1024;function listHeadPlaces(repository,blobs){return repository.head===void 0?Promise.resolve(NOTHING):listPlacesIn(
repository,repository.head,blobs)}function listPlacesIn(repository,tree,blobs){return listPlaces(repository,["ls-tree","-r","-t","-z","--full-tree",tree],blobs)}
function listIndexPlaces(repository,blobs){return repository.root===void 0?Promise.resolve(NOTHING):listPlaces({...repository,directory:repository.root},["ls-fi\
les","--stage","-z"],blobs)}async function findBlobRefs(repository,blobs){let found2=new Map,add=(blob,path)=>{found2.set(blob,(found2.get(blob)??new Set).add(path))};
for(let{id,type}of await peelRefs(repository)){if(type==="blob"&&blobs.has(id)&&add(id,""),type!=="tree")continue;let places=await listPlacesIn(repository,id,blobs);
for(let[blob,paths]of places)for(let path of paths)add(blob,path)}return found2}async function peelRefs(repository){let refs=await quietly(listRefs(repository),
[]),ids=[...new Set(refs.map(ref=>`${ref.id}^{}`))],answer=await quietly(readGit(["cat-file","--batch-check=%(objectname) %(objecttype)"],{...repository,input:`${ids.
join(`
`)}
`}),Buffer.alloc(0));return[...new Set(answer.toString("latin1").split(`
`))].map(line=>line.split(" ")).map(([id="",type=""])=>({id,type}))}async function listPlaces(repository,args,blobs){let found2=new Map,git=await spawnGit(args,
repository);git.stdin.end();try{for await(let record of splitRecords(git.stdout,NUL)){if(record.length>LONGEST_PATH)break;let tab=record.indexOf(TAB),[,second="",
third=""]=record.toString("latin1",0,Math.max(tab,0)).split(" "),blob=blobs.has(second)?second:third;blobs.has(blob)&&found2.set(blob,(found2.get(blob)??new Set).
add(pathText(toRawPath(record.subarray(tab+1)))))}git.stop(),await git.ended}catch(error){if(!(error instanceof GitError))throw error}finally{git.stop()}return found2}
async function quietly(answer,otherwise){return answer.catch(error=>{if(error instanceof GitError)return otherwise;throw error})}var RANKS=["head","ref","note","stash","reflog","none"];async function findReachability(repository,graph,tips){let ranks=new Uint8Array(graph.size).fill(RANKS.indexOf(
"none")),mark=(reach,commits)=>{let rank=RANKS.indexOf(reach);graph.walk(commits,commit=>ranks[commit]<=rank?!1:(ranks[commit]=rank,!0))},{head}=repository,named=test=>tips.
filter(({name})=>test(name)).map(({commit})=>commit);mark("head",numbersOf(graph,head===void 0?[]:[head])),mark("ref",named(name=>!isNotes(name)&&name!=="refs/s\
tash")),mark("note",named(isNotes));let stashes=await listCommits(repository,["--walk-reflogs","refs/stash","--"]);mark("stash",[...named(name=>name==="refs/sta\
sh"),...numbersOf(graph,stashes)]),mark("reflog",numbersOf(graph,await listCommits(repository,["--no-walk=unsorted","--reflog"])));let nearest=(best,commit)=>Math.
min(best,ranks[commit]??RANKS.length);return commits=>RANKS[commits.reduce(nearest,RANKS.length-1)]??"none"}function isNotes(name){return name.startsWith("refs/\
notes/")}function findNoteRef(graph,tips,commits){let wanted=new Set(commits);return tips.find(({name,commit})=>{let found2=!1,seen=new Set,enter=each=>(found2||=
wanted.has(each),found2||seen.has(each)?!1:(seen.add(each),!0));return isNotes(name)&&graph.walk([commit],enter),found2})?.name}function numbersOf(graph,ids){return ids.
flatMap(id=>graph.numberOf(id)??[])}async function listCommits(repository,args){try{return(await readGit(["rev-list",...args],repository)).toString("latin1").split(
`
`)}catch(error){if(error instanceof GitError)return[];throw error}}var LINE_FEED2=10,MAX_LINE=4096,ByteInput=class{#chunks;bytes=Buffer.alloc(0);at=0;failure;constructor(chunks){this.#chunks=chunks[Symbol.asyncIterator]()}get available(){
return this.bytes.length-this.at}lineEnd(){let end=this.bytes.indexOf(LINE_FEED2,this.at);if((end<0?this.available:end-this.at)>MAX_LINE)throw new GitError("cat\
-file","wrote a header without end");return end}async fetch(){let next=await this.#next();if(next.done===!0)return!1;let chunk=Buffer.from(next.value.buffer,next.
value.byteOffset,next.value.byteLength);return this.bytes=this.available===0?chunk:Buffer.concat([this.bytes.subarray(this.at),chunk]),this.at=0,!0}async#next(){
try{return await this.#chunks.next()}catch(error){return this.failure={error},{done:!0,value:void 0}}}take(limit2){let part=this.bytes.subarray(this.at,this.at+
limit2);return this.at+=part.length,part}pass(size){let left=size,iterator={next:async()=>{if(left===0||this.available===0&&!await this.fetch())return{done:!0,value:void 0};
let value=this.take(left);return left-=value.length,{done:!1,value}},[Symbol.asyncIterator]:()=>iterator};return iterator}};var PRESENT=1,REFERENCED=2,WORDS=3,FIRST_CAPACITY=65536,MAX_LOAD=.8,KnownObjects=class{#capacity=FIRST_CAPACITY;#words=new Int32Array(FIRST_CAPACITY*WORDS);#flags=new Uint8Array(
FIRST_CAPACITY);#size=0;get size(){return this.#size}mark(first,second,third,flag){let slot=this.#find(first,second,third),flags=this.#flags[slot];if(flags===0){
let at2=slot*WORDS;this.#words[at2]=first,this.#words[at2+1]=second,this.#words[at2+2]=third,this.#size+=1}this.#flags[slot]=flags|flag,flags===0&&this.#size>this.#capacity*
MAX_LOAD&&this.#grow()}markId(id,flag){this.mark(wordOf(id,0),wordOf(id,8),wordOf(id,16),flag)}flagsOf(id){return this.#flags[this.#find(wordOf(id,0),wordOf(id,
8),wordOf(id,16))]}count(flags){let count=0;for(let value of this.#flags)value===flags&&(count+=1);return count}#find(first,second,third){let words=this.#words,
flags=this.#flags,mask=this.#capacity-1,slot=second&mask;for(;flags[slot]!==0;){let at2=slot*WORDS;if(words[at2]===first&&words[at2+1]===second&&words[at2+2]===
third)return slot;slot=slot+1&mask}return slot}#grow(){let words=this.#words,flags=this.#flags;this.#capacity*=2,this.#words=new Int32Array(this.#capacity*WORDS),
this.#flags=new Uint8Array(this.#capacity);for(let slot=0;slot<flags.length;slot+=1){if(flags[slot]===0)continue;let at2=slot*WORDS,target=this.#find(words[at2],
words[at2+1],words[at2+2]);this.#words.set(words.subarray(at2,at2+WORDS),target*WORDS),this.#flags[target]=flags[slot]}}};function wordOf(id,start2){let word=0;
for(let at2=start2;at2<start2+8;at2+=1)word=word<<4|HEX_VALUES[id.charCodeAt(at2)];return word}var NUL2=0,LINE_FEED3=10,SHORTEST_TOKEN=52,ONE=49,SIX=54;function markTree(bytes,range,idBytes,known){let at2=range[0],end=range[1];for(;at2<end;){let gitlink=bytes[at2]===
ONE&&bytes[at2+1]===SIX;for(at2+=7;at2<end&&bytes[at2]!==NUL2;)at2+=1;if(at2+=1,at2+idBytes>end)throw new GitError("cat-file","wrote a tree that ends in the mid\
dle of an entry");gitlink||known.mark(rawWord(bytes,at2),rawWord(bytes,at2+4),rawWord(bytes,at2+8),REFERENCED),at2+=idBytes}}function hasLongName(bytes,[start2,
end],idBytes){for(let at2=start2;at2<end;){let nul=bytes.indexOf(NUL2,at2);if(nul<0||nul>=end)return!1;if(nul-at2>SHORTEST_TOKEN)return!0;at2=nul+1+idBytes}return!1}
function markCommit(bytes,range,parents,known){let text=bytes.subarray(range[0],range[1]),at2=markLine(text,0,"tree ",known);if(parents)for(let next=markLine(text,
at2,"parent ",known);next>at2;next=markLine(text,at2,"parent ",known))at2=next}function markTag(bytes,range,known){markLine(bytes.subarray(range[0],range[1]),0,
"object ",known)}function markLine(text,at2,label,known){let id=at2+label.length;if(id+24>text.length)return at2;for(let index=0;index<label.length;index+=1)if(text[at2+
index]!==label.charCodeAt(index))return at2;known.mark(hexWord(text,id),hexWord(text,id+8),hexWord(text,id+16),REFERENCED);let end=text.indexOf(LINE_FEED3,id);return end<
0?text.length:end+1}function rawWord(bytes,at2){return bytes[at2]<<24|bytes[at2+1]<<16|bytes[at2+2]<<8|bytes[at2+3]}function hexWord(bytes,at2){let word=0;for(let index=at2;index<
at2+8;index+=1)word=word<<4|HEX_VALUES[bytes[index]];return word}var ObjectBlock=class{#bytes=Buffer.alloc(0);#used=0;#slices=[];get isEmpty(){return this.#slices.length===0}hasRoom(size){return this.isEmpty||this.#used+size<=
this.#bytes.length}reserve(size){return(this.#bytes.length===0||this.#used+size>this.#bytes.length)&&(this.#bytes=Buffer.allocUnsafeSlow(Math.max(2097152,size)),
this.#used=0),this.#bytes.subarray(this.#used,this.#used+size)}add(object,size){let start2=this.#used;this.#used+=size,this.#slices.push({type:object.type,id:object.
id,start:start2,end:this.#used})}take(){let{buffer,byteOffset,byteLength}=this.#bytes,item={kind:"objects",bytes:new Uint8Array(buffer,byteOffset,byteLength),objects:this.#slices};
return this.#bytes=Buffer.alloc(0),this.#used=0,this.#slices=[],item}};var LARGE=4*1024*1024,MAX_BODY=64*1024*1024,HEADER=/^([0-9a-f]{40}|[0-9a-f]{64}) (?:(blob|commit|tag|tree) (\d{1,15})|missing)$/,ObjectFramer=class{#input;#visitor;#limits;#block=new ObjectBlock;#answers=0;#missing="";#whole=!0;constructor(chunks,limits,visitor){
this.#input=new ByteInput(chunks),this.#limits=limits,this.#visitor=visitor}get answers(){return this.#answers}get whole(){return this.#whole}async*items(){let failure;
try{yield*this.#frameAll()}catch(error){failure={error}}if(this.#block.isEmpty||(yield this.#block.take()),failure??=this.#input.failure,failure!==void 0)throw failure.
error}async*#frameAll(){let input=this.#input;for(;this.#whole;){let end=input.lineEnd();if(end<0){if(await input.fetch())continue;this.#whole=input.available===
0;return}let header=this.#readHeader(end);header===void 0?this.#visitor.onMissing(this.#missing):isStreamed(header,this.#limits)?yield*this.#stream(header):header.
size>(header.type==="blob"?this.#limits.maxSize:MAX_BODY)?await this.#leaveOut(header):(this.#block.hasRoom(header.size)||(yield this.#block.take()),input.available>
header.size?this.#holdHere(header):await this.#hold(header)),this.#whole&&(this.#answers+=1)}}#readHeader(end){let input=this.#input,line=input.bytes.toString("\
latin1",input.at,end);input.at=end+1;let match=HEADER.exec(line);if(match===null)throw new GitError("cat-file",`wrote an unknown answer: ${JSON.stringify(line.slice(
0,120))}`);let[,id="",type,size]=match;if(type!==void 0)return{id,type,size:Number(size)};this.#missing=id}#holdHere(header){let input=this.#input,{type,size}=header,
start2=input.at;input.at+=size,this.#checkEnd(),type!=="blob"&&this.#visitor.onBody(header,input.bytes,[start2,start2+size]),(type!=="tree"||hasLongName(input.bytes,
[start2,start2+size],header.id.length/2))&&(input.bytes.copy(this.#block.reserve(size),0,start2,start2+size),this.#block.add(header,size)),this.#visitor.onObject(
header)}async#hold(header){let{type,size}=header,bytes=this.#block.reserve(size);!await this.#fill(bytes)||!await this.#readEnd()||(type!=="blob"&&this.#visitor.
onBody(header,bytes,[0,size]),(type!=="tree"||hasLongName(bytes,[0,size],header.id.length/2))&&this.#block.add(header,size),this.#visitor.onObject(header))}async#fill(target){
let input=this.#input;for(let at2=0;at2<target.length;){if(input.available===0&&!await input.fetch())return this.#whole=!1,!1;let part=input.take(target.length-
at2);part.copy(target,at2),at2+=part.length}return!0}async#readEnd(){let input=this.#input;return input.available===0&&!await input.fetch()?(this.#whole=!1,!1):
(this.#checkEnd(),!0)}#checkEnd(){let input=this.#input;if(input.bytes[input.at]!==10)throw new GitError("cat-file","wrote more bytes than it announced");input.
at+=1}async*#stream(header){let chunks=this.#input.pass(header.size);yield{kind:"stream",origin:{kind:"object",type:header.type,id:header.id},chunks};for await(let _3 of chunks)
;await this.#readEnd()?this.#visitor.onObject(header):this.#visitor.onBroken(header.id)}async#leaveOut(header){for await(let _3 of this.#input.pass(header.size))
;await this.#readEnd()&&(this.#visitor.onOversize(header.id,header.size),this.#visitor.onObject(header))}};function isStreamed(header,limits){return header.type===
"blob"&&header.size>LARGE&&header.size<=limits.maxSize}var MAX_SIZE=64*1024*1024,TARGET=/^object ([0-9a-f]{40,64})\ntype tag$/m;async function listReachableTags(repository){let reached=new Map,refs=await listRefs(repository),
next=new Map(refs.toReversed().map(({id,name})=>[id,name]));for(;next.size>0;){let texts=await readTags(repository,[...next.keys()]),inner=new Map;for(let[id,text]of texts){
let name=next.get(id)??"";reached.set(id,name);let target=TARGET.exec(text)?.[1];target!==void 0&&!reached.has(target)&&inner.set(target,name)}next=inner}return reached}
async function readTags(repository,ids){let texts=new Map,visitor={onBody:(object,bytes,[start2,end])=>{if(object.type!=="tag")return;let headEnd=bytes.indexOf(
`

`,start2);texts.set(object.id,bytes.toString("utf8",start2,headEnd<0?end:Math.min(headEnd,end)))},onObject:()=>{},onMissing:()=>{},onOversize:()=>{},onBroken:()=>{}},
tags=await onlyTags(repository,ids);if(tags.length===0)return texts;let git=await spawnGit(["cat-file","--batch","--buffer"],repository);git.stdin.end(`${tags.join(
`
`)}
`);try{for await(let _3 of new ObjectFramer(git.stdout,{maxSize:MAX_SIZE},visitor).items());await git.ended}catch(error){if(!(error instanceof GitError))throw error}finally{
git.stop()}return texts}async function onlyTags(repository,ids){let lines=await batchCheck(repository,ids);return ids.filter((_3,index)=>lines[index]?.endsWith(
" tag"))}async function peelToCommits(repository,ids){let lines=await batchCheck(repository,ids.map(id=>`${id}^{commit}`)),peeled=ids.map((id,index)=>[id,/^([0-9a-f]{40,64}) commit$/.
exec(lines[index]??"")?.[1]]);return new Map(peeled.filter(entry=>entry[1]!==void 0))}async function batchCheck(repository,names){return(await readGit(["cat-fil\
e","--batch-check=%(objectname) %(objecttype)"],{...repository,input:`${names.join(`
`)}
`})).toString("latin1").split(`
`)}async function placeBlobs(known,blobs){let places=new Map;if(blobs.size===0)return places;let{repository,found:found2,walked}=known,atHead=await listHeadPlaces(
repository,blobs),annotated=await findAnnotated(known);for(let[position,{blob,path}]of found2.paths.entries()){let commits=walked.introducers[position]??[];if(commits.
length===0)continue;let place=placeOf(known,commits,annotated.get(aboutOf(path))),isThere=atHead.get(blob)?.has(path)===!0;places.set(blob,[...places.get(blob)??
[],{path,blob,atHead:isThere,...place}])}let homeless=new Set([...blobs].filter(blob=>!places.has(blob)));return homeless.size>0&&await placeHomeless(repository,
homeless,{atHead,places}),places}function placeOf(known,commits,about){let{graph,found:found2,findReach,tips}=known,first=oldestOf(known,commits),facts=found2.facts.
get(first),origin={object:"blob",commit:graph.idOf(first),...graph.cut.has(first)?{orEarlier:!0}:{},...facts===void 0?{}:{author:facts.author,date:facts.date}},
reachable=findReach(commits);if(reachable!=="note")return{...origin,reachable};let ref=findNoteRef(graph,tips,commits);return{...origin,object:"note",...about===
void 0?{}:{commit:about},...ref===void 0?{}:{ref},reachable:"ref"}}function oldestOf({found:found2,graph},commits){let age=commit=>found2.facts.get(commit)?.committed??
1/0;return commits.reduce((best,commit)=>(age(commit)===age(best)?graph.idOf(commit)<graph.idOf(best):age(commit)<age(best))?commit:best)}function aboutOf(path){
return path.replaceAll("/","")}async function findAnnotated({repository,found:found2}){let ids=new Set(found2.paths.map(({path})=>aboutOf(path)).filter(isObjectId));
return ids.size===0?new Map:peelToCommits(repository,[...ids])}async function placeHomeless(repository,blobs,{atHead,places}){let[staged,named]=await Promise.all(
[listIndexPlaces(repository,blobs),findBlobRefs(repository,blobs)]);for(let blob of blobs){let base={object:"blob",blob,atHead:!1},head=[...atHead.get(blob)??[]].
map(path=>({...base,path,atHead:!0,reachable:"head"})),refs=[...named.get(blob)??[]].map(path=>({...base,path,reachable:"ref"})),index=[...staged.get(blob)??[]].
map(path=>({...base,path,reachable:"none"})),found2=[head,refs,index].find(list=>list.length>0);places.set(blob,found2??[{...base,path:"",reachable:"none"}])}}var FORMAT="--format=tformat:%H%x00%ct%x00%an%x00%aI";async function readCommitFacts(repository,ids){if(ids.length===0)return new Map;let lines=(await readGit([
"rev-list","--no-walk=unsorted","--stdin",FORMAT],{...repository,input:`${ids.join(`
`)}
`}).catch(error=>{if(error instanceof GitError)return Buffer.alloc(0);throw error})).toString("utf8").split(`
`).map(line=>line.split("\0")).filter(parts=>parts.length===4);return new Map(lines.map(([id="",committed="",author="",date=""])=>[id,{id,committed:Number(committed),
author,date}]))}var TAGGER=/^tagger ([^<\n]{0,1000}?) ?<[^<>\n]{0,1000}> (\d{1,12}) ([+-]\d{4})$/m;async function attributeMessages(known,objects){let idsOf=type=>[...objects].
filter(entry=>entry[1]===type).map(([id])=>id),[commits,tags]=await Promise.all([placeCommits(known,idsOf("commit")),placeTags(known.repository,idsOf("tag"))]),
places=[...commits,...tags],placed=new Map(places.map(place=>[place.id,[place.place]]));for(let[id,type]of objects)placed.has(id)||placed.set(id,[{path:"",...namesOf(
id,type),reachable:"none"}]);return placed}function namesOf(id,type){return type==="tag"?{object:"tag",blob:id}:{object:"commit"}}async function placeCommits({repository,
graph,findReach},ids){let facts=await readCommitFacts(repository,ids);return ids.map(id=>{let number=graph.numberOf(id),reached=findReach(number===void 0?[]:[number]),
{author,date}=facts.get(id)??{};return{id,place:{path:"",object:"commit",commit:id,...author===void 0?{}:{author},...date===void 0?{}:{date},reachable:reached===
"note"?"ref":reached}}})}async function placeTags(repository,ids){if(ids.length===0)return[];let[texts,peeled,reachable]=await Promise.all([readTags(repository,
ids),peelToCommits(repository,ids),listReachableTags(repository)]);return ids.map(id=>{let[,author,seconds,zone]=TAGGER.exec(texts.get(id)??"")??[],commit=peeled.
get(id),ref=reachable.get(id);return{id,place:{path:"",object:"tag",blob:id,...ref===void 0?{}:{ref},...commit===void 0?{}:{commit},...author===void 0?{}:{author},
...seconds===void 0?{}:{date:isoDate(Number(seconds),zone??"+0000")},reachable:ref===void 0?"none":"ref"}}})}function isoDate(seconds,zone){let minutes=(zone.startsWith(
"-")?-1:1)*(Number(zone.slice(1,3))*60+Number(zone.slice(3)));return`${new Date((seconds+minutes*60)*1e3).toISOString().slice(0,19)}${zone.slice(0,3)}:${zone.slice(
3)}`}import{availableParallelism}from"node:os";var COMMAND="diff-tree",OPTIONS2=["--stdin","-r","-c","--root","--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative"],FORMAT2="\
--pretty=tformat:%x01%H%x00%ct%x00%an%x00%aI%x00",MAX_SEARCHED=400,MAX_SPLITS=200,NUL3=0;async function diffCommits(query,commits){let waiting=[commits],splits=0;
for(let part=waiting.pop();part!==void 0;part=waiting.pop()){let failure=await diffOnce(query,part);if(failure!==void 0)if(splits+=1,part.length===1||splits>MAX_SPLITS)
for(let commit of part)query.onUnreadable(commit,failure);else{let half=part.length>>1;waiting.push(part.slice(half),part.slice(0,half))}}}async function diffOnce(query,commits){
if(commits.length===0)return;let searched=query.blobs!==void 0&&query.blobs.size<=MAX_SEARCHED?[...query.blobs]:[],always=query.onCommit===void 0?[]:["--always"],
folders=query.folders===!0?["-t"]:[],args=[COMMAND,...OPTIONS2,...always,...folders,FORMAT2,...searched.map(id=>`--find-object=${id}`)],git=await spawnGit(args,
query.repository);git.stdin.end(`${commits.join(`
`)}
`);try{await parseDiffs(splitRecords(git.stdout,NUL3),query),await git.ended;return}catch(error){return messageOf(error)}finally{git.stop()}}async function parseDiffs(fields,query){
let next=async()=>{let field=await fields.next();if(field.done===!0)throw new GitError(COMMAND,"ended in the middle of a record");return field.value},commit;for await(let field of{
[Symbol.asyncIterator]:()=>({next:()=>fields.next()})}){let text=field.toString("latin1").trimStart();if(text==="")continue;if(text.startsWith("")){commit={id:checkObjectId(
text.slice(1),COMMAND),committed:Number(await next()),author:(await next()).toString("utf8"),date:(await next()).toString("latin1")},query.onCommit?.(commit);continue}
let path=toRawPath(await next()),{before,after}=parseRaw(text);if(commit===void 0)throw new GitError(COMMAND,"wrote a change without a commit");isAsked(query,before)&&
query.onRemoval?.({commit,blob:before.id,path}),isAsked(query,after)&&query.onIntroduction({commit,blob:after.id,path})}}function isAsked({blobs},entry){return entry===
void 0||/^0+$/.test(entry.mode)?!1:blobs?.has(entry.id)??/^1[02]/.test(entry.mode)}function parseRaw(text){let parents=text.search(/[^:]/),parts=text.slice(Math.
max(parents,0)).split(" ");if(parents<1||parts.length!==2*(parents+1)+1)throw new GitError(COMMAND,`wrote an unknown record: ${JSON.stringify(text.slice(0,80))}`);
let entryAt2=index=>({mode:parts[index]??"",id:checkObjectId(parts[parents+1+index]??"",COMMAND)});return{before:parents===1?entryAt2(0):void 0,after:entryAt2(parents)}}var BATCH=1e4;async function findBlobChanges(query){let collected=new Collector(query.graph),{repository,graph,blobs,folders}=query,alone=[],diff={repository,blobs,
folders,onIntroduction:introduction=>collected.add(introduction,1),onRemoval:removal=>collected.add(removal,-1),onUnreadable:line=>{let commit=graph.numberOf(line);
commit!==void 0&&alone.push(commit)}},compared=listComparisons(graph),next=0,work=async()=>{for(;next<compared.length;){let start2=next;next+=BATCH,await diffCommits(
diff,compared.slice(start2,start2+BATCH))}};await Promise.all(Array.from({length:Math.min(4,availableParallelism())},work));for(let commit of alone)await collected.
addAll(commit,repository,blobs);return collected}function listComparisons(graph){return Array.from({length:graph.size},(_3,commit)=>{let[parent]=graph.parentsOf(
commit);return parent===void 0?graph.idOf(commit):`${graph.idOf(commit)} ${graph.idOf(parent)}`})}var Collector=class{paths=[];changes=new Map;facts=new Map;#graph;#positions=new Map;constructor(graph){
this.#graph=graph}add({commit,blob,path},amount){let number=this.#graph.numberOf(commit.id);number!==void 0&&(this.facts.set(number,commit),this.#change(number,
{blob,path:pathText(path)},amount))}async addAll(commit,repository,blobs){let places=await listPlacesIn(repository,this.#graph.idOf(commit),blobs);for(let[blob,
paths]of places)for(let path of paths)this.#change(commit,{blob,path},1)}#change(commit,place,amount){let key=`${place.blob}\0${place.path}`,known=this.#positions.
get(key),position=known??this.paths.push(place)-1;known===void 0&&this.#positions.set(key,position);let changes=this.changes.get(commit)??new Map;this.changes.set(
commit,changes.set(position,amount))}};var CommitGraph=class{cut;order;#numbers=new Map;#ids;#parents;constructor(parents,shallow){this.#ids=[...parents.keys()];for(let[number,id]of this.#ids.entries())
this.#numbers.set(id,number);let cut=new Set;this.#parents=this.#ids.map((id,number)=>{let named=parents.get(id)??[],present=shallow.has(id)?[]:named.flatMap(parent=>this.#numbers.
get(parent)??[]);return(present.length<named.length||shallow.has(id))&&cut.add(number),present}),this.cut=cut,this.order=this.#sort()}get size(){return this.#ids.
length}idOf(commit){return this.#ids[commit]??""}numberOf(id){return this.#numbers.get(id)}parentsOf(commit){return this.#parents[commit]??[]}walk(tips,visit){let pending=[
...tips];for(let commit=pending.pop();commit!==void 0;commit=pending.pop())if(visit(commit))for(let parent of this.parentsOf(commit))pending.push(parent)}#sort(){
let children=this.#ids.map(()=>[]),waiting=this.#parents.map((parents,commit)=>{for(let parent of parents)children[parent]?.push(commit);return parents.length}),
order=[...waiting.keys()].filter(commit=>waiting[commit]===0);for(let at2=0;at2<order.length;at2++)for(let child of children[order[at2]]??[])waiting[child]=waiting[child]-
1,waiting[child]===0&&order.push(child);return[...order,...[...waiting.keys()].filter(commit=>waiting[commit]>0)]}};var SILENCE2=30,BATCH2=5e3,MAX_DEATHS=100;async function*readObjects(query,ids){let deaths={count:0},batch=[];for await(let id of ids)batch.push(id),!(batch.length<
BATCH2)&&(yield*readBatch(query,batch,deaths),batch=[]);batch.length>0&&(yield*readBatch(query,batch,deaths))}async function*readBatch(query,batch,deaths){let rest=batch;
for(;rest.length>0;){if(deaths.count>=MAX_DEATHS){for(let id of rest)query.onUnreadable(id,"given up after too many failures");return}let outcome={answers:0,error:void 0};
if(yield*readOnce(query,rest,outcome),outcome.answers>=rest.length)return;deaths.count+=1,query.onUnreadable(rest[outcome.answers],messageOf(outcome.error??"git\
 ended early")),rest=rest.slice(outcome.answers+1)}}async function*readOnce(query,ids,outcome){let git=await spawnGit(["cat-file","--batch"],{...query.repository,
silence:query.silence??SILENCE2});git.stdin.end(`${ids.join(`
`)}
`);let framer=new ObjectFramer(git.stdout,query.limits,query.visitor);try{yield*framer.items(),await git.ended}catch(error){outcome.error=error}finally{outcome.
answers=framer.answers,git.stop()}}import{readFileSync as readFileSync2}from"node:fs";import{join as join3}from"node:path";var UNSHALLOW="run git fetch --unshallow (GitHub Actions: fetch-depth: 0, Azure Pipelines: fetchDepth: 0)";function readShallow(repository){if(!repository.shallow)
return[];try{return readFileSync2(join3(repository.commonDir,"shallow"),"latin1").split(`
`).filter(line=>isObjectId(line))}catch(error){throw new UserError(`the shallow file of ${repository.commonDir} cannot be read: ${messageOf(error)}`)}}var PARENT=Buffer.from("parent "),LINE_FEED4=10,LIMITS={maxSize:1/0};async function readCommitGraph(repository,commits){let parents=new Map,digits=repository.objectFormat===
"sha256"?64:40,visitor={onBody:({id,type},bytes,[start2,end])=>{type==="commit"&&parents.set(id,parseParents(bytes.subarray(start2,end),digits))},onObject:()=>{},
onMissing:()=>{},onOversize:()=>{},onBroken:()=>{}},ids=commits.slice(0,commits.length);await readFast(repository,ids,visitor);let left=ids.filter(id=>!parents.
has(id));for await(let _3 of readObjects({repository,limits:LIMITS,visitor,onUnreadable:()=>{}},left));return new CommitGraph(parents,new Set(readShallow(repository)))}
async function readFast(repository,ids,visitor){let git=await spawnGit(["cat-file","--batch","--buffer"],repository);git.stdin.end(`${ids.join(`
`)}
`);try{for await(let _3 of new ObjectFramer(git.stdout,LIMITS,visitor).items());await git.ended}catch(error){if(!(error instanceof GitError))throw error}finally{
git.stop()}}function parseParents(commit,digits){let parents=[],at2=commit.indexOf(LINE_FEED4)+1;for(;at2>0&&commit.compare(PARENT,0,PARENT.length,at2,at2+PARENT.
length)===0;)parents.push(commit.toString("latin1",at2+PARENT.length,at2+PARENT.length+digits)),at2=commit.indexOf(LINE_FEED4,at2)+1;return parents}async function listTips(repository,graph){let tips=[],others=[],add=(name,id)=>{let commit=graph.numberOf(id);return commit!==void 0&&tips.push({name,commit}),commit!==
void 0};try{await visitRefs(repository,ref=>{add(ref.name,ref.id)||others.push(ref)});let peeled=await peelToCommits(repository,[...new Set(others.map(({id})=>id))]);
for(let{name,id}of others)add(name,peeled.get(id)??"")}catch(error){if(!(error instanceof GitError))throw error}return tips}var LISTED=1e3;async function tellHistories(known,holders){let{repository,graph,found:found2,walked}=known,told=walked.tokens.flatMap(({introduced,removed})=>[...introduced,
...removed]),unknown=new Set(told.filter(commit=>!found2.facts.has(commit)).map(commit=>graph.idOf(commit))),read=await readCommitFacts(repository,[...unknown]),
factsOf=commit=>found2.facts.get(commit)??read.get(graph.idOf(commit)),teller=new Teller(known,factsOf);return holders.map((objects,token)=>teller.tell(objects,
token))}var Teller=class{#known;#factsOf;#hasRemotes;constructor(known,factsOf){this.#known=known,this.#factsOf=factsOf,this.#hasRemotes=known.tips.some(({name})=>name.
startsWith("refs/remotes/"))}tell(objects,token){let{tips,walked}=this.#known,{introduced,removed}=walked.tokens[token]??{introduced:[],removed:[]},spoken=this.#spokenIn(
objects),reaching=tips.filter(({commit})=>walked.ever(commit,token)||spoken.has(commit)),remotes=namesOf2(reaching,"refs/remotes/"),last=this.#sort([...this.#placing(
token),...removed]).at(-1);return{introduced:this.#mention(introduced),removed:this.#mention(removed),...last===void 0?{}:{last:this.#mentionOf(last)},branches:namesOf2(
reaching,"refs/heads/"),tags:namesOf2(reaching,"refs/tags/"),remotes,inFilesOf:namesOf2(reaching.filter(({commit})=>walked.holds(commit,token)),"refs/"),pushed:remotes.
length>0?"yes":this.#hasRemotes?"no":"unknown"}}#spokenIn(objects){let{graph,tips}=this.#known,messages=new Set(objects.flatMap(({id,type,name})=>type==="commit"&&
name===void 0?graph.numberOf(id)??[]:[]));if(messages.size===0)return messages;let reaching=new Set;for(let commit of graph.order)(messages.has(commit)||graph.parentsOf(
commit).some(parent=>reaching.has(parent)))&&reaching.add(commit);return new Set(tips.map(({commit})=>commit).filter(commit=>reaching.has(commit)))}#placing(token){
let{tokensOf,walked}=this.#known;return walked.introducers.flatMap((commits,path)=>tokensOf[path]?.includes(token)===!0?commits:[])}#mention(commits){return this.#sort(
commits).slice(0,LISTED).map(commit=>this.#mentionOf(commit))}#sort(commits){let{graph}=this.#known,age=commit=>this.#factsOf(commit)?.committed??1/0;return commits.
toSorted((a,b3)=>age(a)-age(b3)||(graph.idOf(a)<graph.idOf(b3)?-1:1))}#mentionOf(commit){let{graph}=this.#known,{author,date}=this.#factsOf(commit)??{};return{commit:graph.
idOf(commit),...author===void 0?{}:{author},...date===void 0?{}:{date},...graph.cut.has(commit)?{orEarlier:!0}:{}}}};function namesOf2(tips,prefix){return tips.
filter(({name})=>name.startsWith(prefix)).map(({name})=>name.slice(prefix.length)).toSorted((a,b3)=>a<b3?-1:1).slice(0,LISTED)}var VersionedCounts=class _VersionedCounts{#root;#levels;constructor(size,root=[]){this.#root=root,this.#levels=Math.max(1,Math.ceil(Math.log2(Math.max(size,2))/
5))}get(index){let node=this.#root;for(let level=this.#levels-1;level>=0&&typeof node=="object";level--)node=node[(index>>>level*5)%32];return typeof node=="num\
ber"?node:0}add(index,amount){let root=this.#replace(this.#root,this.#levels-1,index,this.get(index)+amount);return new _VersionedCounts(2**(this.#levels*5),root)}#replace(node,level,index,value){
let copy=[...node??[]],slot=(index>>>level*5)%32,inner=copy[slot];return copy[slot]=level===0?value:this.#replace(typeof inner=="object"?inner:void 0,level-1,index,
value),copy}};function walkHistory(graph,found2,tokensOf,count){let walk=new Walk(graph,found2,tokensOf,count);for(let commit of graph.order)walk.visit(commit);return walk}var Walk=class{introducers;tokens;#graph;#found;#tokensOf;#states=[];#empty;#ever;#words;constructor(graph,found2,tokensOf,count){
this.#graph=graph,this.#found=found2,this.#tokensOf=tokensOf,this.introducers=found2.paths.map(()=>[]),this.tokens=Array.from({length:count},()=>({introduced:[],
removed:[]})),this.#empty=new VersionedCounts(found2.paths.length+count),this.#words=Math.ceil(count/32),this.#ever=new Uint32Array(graph.size*this.#words)}holds=(commit,token)=>this.#countAt(
commit,token)>0;ever=(commit,token)=>((this.#ever[commit*this.#words+(token>>>5)]??0)>>>(token&31)&1)===1;visit(commit){let parents=this.#graph.parentsOf(commit),
changes=this.#found.changes.get(commit),[first]=parents,state=(first===void 0?void 0:this.#states[first])??this.#empty;for(let[path,amount]of changes??[])if(state.
get(path)!==(amount===1?1:0)){state=state.add(path,amount);for(let token of this.#tokensOf[path]??[])state=state.add(this.introducers.length+token,amount);amount===
1&&!parents.some(parent=>this.#states[parent]?.get(path)===1)&&this.introducers[path]?.push(commit)}this.#states[commit]=state,this.#inherit(commit,parents),!(parents.
length>0&&parents.every(parent=>this.#states[parent]===state))&&(state!==this.#empty||parents.length>0)&&this.#compare(commit,parents)}#countAt(commit,token){return this.#states[commit]?.
get(this.introducers.length+token)??0}#inherit(commit,parents){for(let word=0;word<this.#words;word++){let bits=0;for(let parent of parents)bits|=this.#ever[parent*
this.#words+word]??0;this.#ever[commit*this.#words+word]=bits}}#compare(commit,parents){for(let[token,{introduced,removed}]of this.tokens.entries()){let has=parents.
filter(parent=>this.holds(parent,token));if(this.holds(commit,token)){has.length===0&&introduced.push(commit);let at2=commit*this.#words+(token>>>5);this.#ever[at2]=
(this.#ever[at2]??0)|1<<(token&31)}else has.length>0&&parents.every(parent=>this.holds(parent,token)||!this.ever(parent,token))&&removed.push(commit)}}};async function attribute({repository,commits,tokens}){let holders=[...tokens.values()],messages=new Map,blobs=new Set;for(let{id,type,name}of holders.flat())name===
void 0&&(type==="commit"||type==="tag")?messages.set(id,type):blobs.add(id);let graph=await readCommitGraph(repository,commits),folders=holders.flat().some(({type})=>type===
"tree"),[found2,tips]=await Promise.all([findBlobChanges({repository,graph,blobs,folders}),listTips(repository,graph)]),findReach=await findReachability(repository,
graph,tips),tokensOf=tokensByPath(found2.paths,holders),walked=walkHistory(graph,found2,tokensOf,holders.length),known={repository,graph,tips,findReach,found:found2,
walked,tokensOf},[ofBlobs,ofMessages,histories]=await Promise.all([placeBlobs(known,blobs),attributeMessages(known,messages),tellHistories(known,holders)]),keys=[
...tokens.keys()];return{places:new Map([...ofBlobs,...ofMessages]),histories:new Map(histories.map((history,token)=>[keys[token]??"",history]))}}function tokensByPath(paths,holders){
let tokensOf=new Map;for(let[token,objects]of holders.entries())for(let{id,name}of objects)tokensOf.set(id,[...tokensOf.get(id)??[],{token,name}]);return paths.
map(({blob,path})=>{let there=(tokensOf.get(blob)??[]).filter(({name})=>name===void 0||isNamed(path,name));return[...new Set(there.map(({token})=>token))]})}function isNamed(path,name){
return path===name||path.endsWith(`/${name}`)}async function countObjects(repository){try{let answer=(await readGit(["count-objects","-v"],repository)).toString("utf8"),numbers=[...answer.matchAll(/^(?:count|in-pack): (\d+)$/gm)].
map(match=>Number(match[1])),alternates=[...answer.matchAll(/^alternate: (.+)$/gm)].map(match=>match[1]??"");return{total:alternates.length>0?void 0:numbers.reduce(
(sum,number)=>sum+number,0),alternates}}catch(error){if(error instanceof GitError)return{total:void 0,alternates:[]};throw error}}var ARGS=["cat-file","--batch-all-objects","--unordered","--buffer","--batch-check=%(objectname)"],LINE_FEED5=10;async function*listObjects(options){let git=await spawnGit(
ARGS,options);git.stdin.end();try{for await(let line of splitRecords(git.stdout,LINE_FEED5))yield checkObjectId(line.toString("latin1"),"cat-file");await git.ended}finally{
git.stop()}}async function findPresentObjects(options){let known=new KnownObjects;for await(let id of listObjects(options))known.markId(id,PRESENT);return known}var IdList=class{#idBytes;#bytes;#length=0;constructor(hexLength){this.#idBytes=hexLength/2,this.#bytes=Buffer.allocUnsafeSlow(1024*this.#idBytes)}get length(){
return this.#length}add(id){let start2=this.#length*this.#idBytes;if(start2===this.#bytes.length){let larger=Buffer.allocUnsafeSlow(this.#bytes.length*2);this.#bytes.
copy(larger),this.#bytes=larger}this.#bytes.write(id,start2,"hex"),this.#length+=1}slice(start2,end){let ids=[];for(let index=start2;index<Math.min(end,this.#length);index+=
1)ids.push(this.#bytes.toString("hex",index*this.#idBytes,(index+1)*this.#idBytes));return ids}};var ObjectIndex=class{known=new KnownObjects;commits;objects=0;#idBytes;#shallow;constructor(format,shallow){this.commits=new IdList(idLength(format)),this.#idBytes=
idLength(format)/2,this.#shallow=shallow}addBody(object,bytes,range){object.type==="tree"?markTree(bytes,range,this.#idBytes,this.known):object.type==="tag"?markTag(
bytes,range,this.known):object.type==="commit"&&markCommit(bytes,range,!this.#shallow.has(object.id),this.known)}addObject(object){this.known.markId(object.id,PRESENT),
this.objects+=1,object.type==="commit"&&this.commits.add(object.id)}presence(){return{has:id=>(this.known.flagsOf(id)&PRESENT)!==0,absent:this.known.count(REFERENCED)}}};var ProblemLog=class{#kinds=new Map;add(kind,problem){let entry=this.#kinds.get(kind)??{listed:[],count:0};this.#kinds.set(kind,entry),entry.count+=1,entry.listed.
length<20&&entry.listed.push(problem)}list(){return[...this.#kinds].flatMap(([kind,{listed,count}])=>{let more=count-listed.length;return more===0?listed:[...listed,
{where:"history",message:`${more} more ${kind}`}]})}};var LINE_FEED6=10,MISSING_MARK="?",CURE="run git fetch, or git fsck and get it from another clone",PARTIAL_CURE="run git fetch --refetch --no-filter (git 2.36),\
 or clone again without --filter";async function findConnectivityProblems(repository,presence){let found2=[];repository.shallow&&found2.push({kind:"shallow",problem:{
where:"history",message:`shallow clone, older commits are not here: ${UNSHALLOW}`}}),found2.push(...await findBrokenRefs(repository,presence));let{absent}=presence;
if(absent===0)return found2;if(repository.partial){let message=`partial clone, ${absent} objects were left on the server: ${PARTIAL_CURE}`;return[...found2,{kind:"\
partial",problem:{where:"history",message}}]}return[...found2,...await findMissing(repository)]}async function findBrokenRefs(repository,{has}){let isAbsent=id=>!has(
id);try{let dangling=[],problems=[...(await visitRefs(repository,ref=>{isAbsent(ref.id)&&dangling.push(ref)})).map(name=>({where:name,message:`broken ref: ${CURE}`})),
...dangling.map(ref=>({where:ref.name,message:`points to ${nameObject(ref.id)}, which is missing: ${CURE}`}))];return repository.head!==void 0&&isAbsent(repository.
head)&&problems.push({where:"HEAD",message:`points to ${nameObject(repository.head)}, which is missing: ${CURE}`}),problems.map(problem=>({kind:"broken refs",problem}))}catch(error){
return[{kind:"broken refs",problem:{where:"refs",message:`cannot be listed: ${messageOf(error)}`}}]}}async function findMissing(repository){let args=["rev-list",
"--objects","--all","--reflog","--indexed-objects","--missing=print","--no-object-names"],found2=[],git=await spawnGit(args,repository);git.stdin.end();try{for await(let line of splitRecords(
git.stdout,LINE_FEED6)){if(line[0]!==MISSING_MARK.charCodeAt(0))continue;let id=checkObjectId(line.toString("latin1",1),"rev-list");found2.push({kind:"missing o\
bjects",problem:{where:nameObject(id),message:`missing: ${CURE}`}})}await git.ended}catch(error){found2.push({kind:"failures",problem:{where:"history",message:`\
objects are missing: ${messageOf(error)}; ${CURE}`}})}finally{git.stop()}return found2}var SILENCE3=30,ALL_OBJECTS=["cat-file","--batch-all-objects","--unordered","--buffer","--batch"],CURE2="run git fsck, and get it from another clone";function openObjectStream(repository,settings){
let log=new ProblemLog,index=new ObjectIndex(repository.objectFormat,new Set(readShallow(repository))),stream=new ObjectStream(repository,settings,index,log);return{
items:()=>stream.items(),problems:()=>log.list(),commits:()=>index.commits,done:()=>index.objects}}var ObjectStream=class{#repository;#settings;#index;#log;constructor(repository,settings,index,log){
this.#repository=repository,this.#settings=settings,this.#index=index,this.#log=log}async*items(){let failure=yield*this.#readAll();failure!==void 0&&(yield*this.#readRest(
failure));for(let{kind,problem}of await findConnectivityProblems(this.#repository,this.#index.presence()))this.#log.add(kind,problem)}async*#readAll(){let git=await spawnGit(
ALL_OBJECTS,{...this.#repository,silence:this.#settings.silence??SILENCE3});git.stdin.end();let framer=new ObjectFramer(git.stdout,this.#settings,this.#visitor());
try{return yield*framer.items(),await git.ended,framer.whole?void 0:new Error("git cat-file ended in the middle of an object")}catch(error){return error instanceof
Error?error:new Error(messageOf(error))}finally{git.stop()}}async*#readRest(failure){let query={repository:this.#repository,limits:this.#settings,visitor:this.#visitor(),
silence:this.#settings.silence??SILENCE3,onUnreadable:(id,why)=>this.#addUnreadable(id,why)};try{yield*readObjects(query,this.#listUnseen())}catch(error){this.#log.
add("failures",{where:"history",message:`not all objects could be read: ${messageOf(failure)}; ${messageOf(error)}; ${CURE2}`})}}async*#listUnseen(){for await(let id of listObjects(
{...this.#repository,silence:this.#settings.silence}))(this.#index.known.flagsOf(id)&PRESENT)===0&&(yield id)}#visitor(){return{onBody:(object,bytes,range)=>{try{
this.#index.addBody(object,bytes,range)}catch(error){this.#addUnreadable(object.id,messageOf(error))}},onObject:object=>this.#index.addObject(object),onMissing:id=>this.#addUnreadable(
id,"git cannot read it"),onOversize:(id,size)=>this.#log.add("objects over --max-size",{where:nameObject(id),message:overMaxSize(size)}),onBroken:id=>this.#addUnreadable(
id,"git ended in the middle of it")}}#addUnreadable(id,why){(this.#index.known.flagsOf(id)&PRESENT)===0&&(this.#index.known.markId(id,PRESENT),this.#log.add("un\
readable objects",{where:nameObject(id),message:`corrupt: ${why}; ${CURE2}`}))}};import{delimiter as delimiter2,join as join5}from"node:path";function markDuplicates(packs){let circular=new Set(packs.flatMap(pack=>idsOfType(pack,0))),earlier=[],sound=new Set;for(let pack of packs){if(earlier.length>0&&
markKnown(pack,earlier,id=>circular.has(id)&&!sound.has(id)),circular.size>0)for(let id of listSound(pack))circular.has(id)&&sound.add(id);earlier.push(pack.index.
idTable)}return circular}function idsOfType(pack,type,once=!1){let{types,duplicates,count}=pack.table;if(!types.includes(type))return[];let entries=[];for(let entry=0;entry<
count;entry++)types[entry]===type&&!(once&&duplicates[entry]===1)&&entries.push(entry);return entryIds(pack,listEntryPositions(pack),entries)}function listSound(pack){
let{types,count}=pack.table,entries=[];for(let entry=0;entry<count;entry++)types[entry]!==0&&entries.push(entry);return entryIds(pack,listEntryPositions(pack),entries)}
function markKnown(pack,tables,isExempt){let{index,table}=pack,known={idSize:index.idSize,tables},positions=listEntryPositions(pack);for(let entry=0;entry<table.
count;entry++){let position=positions[entry];isKnown(known,index.idTable.bytes,index.idTable.ids+position*index.idTable.stride)&&(isExempt(idAt(index,position))||
(table.duplicates[entry]=1))}}import{readdirSync as readdirSync2,readFileSync as readFileSync3,statSync as statSync2}from"node:fs";import{isAbsolute as isAbsolute2,join as join4,resolve as resolve2}from"node:path";var MAX_ALTERNATE_DEPTH=5;function listObjectStore(objectDirectory,named=[]){let store={packs:[],loose:[],alternates:[],problems:[]},seen=new Set,visit=(directory,depth)=>{
if(!seen.has(directory)){seen.add(directory),depth>0&&store.alternates.push(directory),store.packs.push(...listPacks(directory,store.problems));for(let file of listLoose(
directory,store.problems))store.loose.push(file);for(let alternate of readAlternates(directory,store.problems))depth<MAX_ALTERNATE_DEPTH?visit(alternate,depth+1):
store.problems.push({where:alternate,message:"alternates are nested too deeply to be followed"})}};visit(resolve2(objectDirectory),0);for(let path of named)visit(
resolve2(path),1);return store}function listPacks(directory,problems){let names=new Set(readNames(join4(directory,"pack"),problems)),packs=[];for(let name of names){
if(!name.endsWith(".pack"))continue;let stem=name.slice(0,-5);names.has(`${stem}.idx`)?packs.push(join4(directory,"pack",stem)):stem.startsWith("pack-")&&problems.
push({where:join4(directory,"pack",name),message:"a pack without an index, which git cannot read either: git index-pack FILE"})}return packs.toSorted()}function*listLoose(directory,problems){
for(let folder of readNames(directory,problems))if(/^[0-9a-f]{2}$/.test(folder))for(let name of readNames(join4(directory,folder),problems))/^(?:[0-9a-f]{38}|[0-9a-f]{62})$/.
test(name)&&(yield{path:join4(directory,folder,name),id:folder+name})}function readAlternates(directory,problems){return readText(join4(directory,"info","altern\
ates")).split(`
`).filter(line=>line!==""&&!line.startsWith("#")).flatMap(line=>{let path=isAbsolute2(line)?resolve2(line):resolve2(directory,line);return isDirectory(path)?[path]:
(problems.push({where:path,message:"an alternate object directory is missing: objects that lie there were not read"}),[])})}function readNames(directory,problems){
try{return readdirSync2(directory)}catch(error){return error instanceof Error&&"code"in error&&error.code==="ENOENT"||problems.push({where:directory,message:messageOf(
error)}),[]}}function readText(path){try{return readFileSync3(path,"utf8")}catch{return""}}function isDirectory(path){return statSync2(path,{throwIfNoEntry:!1})?.
isDirectory()===!0}var LOOSE_BATCH=256,CURE3="run git fsck, and get it from another clone";function openPackReader(repository,settings){let idSize=repository.objectFormat==="sha25\
6"?32:20,{directory,alternates}=objectDirectoriesOf(repository),store=listObjectStore(directory,alternates),packs=store.packs.map(stem=>openPack(stem,idSize)),circular=markDuplicates(
packs),loose=createIdTable(store.loose.map(({id})=>id),idSize),known={idSize,tables:[...packs.map(({index})=>index.idTable),loose]},reader=new PackReader({repository,
settings,store,packs,known,circular});return{items:()=>reader.items(),rest:learned=>reader.rest(learned),problems:()=>reader.log.list(),commits:()=>reader.commits()}}
function objectDirectoriesOf({commonDir,inherit}){let ambient=inherit?process.env:{},directory=ambient.GIT_OBJECT_DIRECTORY??join5(commonDir,"objects"),named=(ambient.
GIT_ALTERNATE_OBJECT_DIRECTORIES??"").split(delimiter2);return{directory,alternates:named.filter(path=>path!=="")}}var PackReader=class{log=new ProblemLog;#opened;#otherCommits=new Set;#lost=new Set;#unread=new Set;constructor(opened){
this.#opened=opened;for(let problem of opened.store.problems)this.log.add("unreadable folders",problem)}async*items(){let{packs,known}=this.#opened;for(let pack of packs)
for(let entries of listWalks(pack.table))yield{kind:"pack",pack,known,entries};let files=this.#listLoose();for(let at2=0;at2<files.length;at2+=LOOSE_BATCH)yield{
kind:"loose",known,files:files.slice(at2,at2+LOOSE_BATCH)}}async*rest(learned){let{repository,known,packs,circular}=this.#opened;for(let{commits}of learned)for(let id of commits)
this.#otherCommits.add(id);this.#reportCircular();let outside=packs.flatMap(pack=>idsOfType(pack,OUTSIDE));this.#unread=new Set([...outside,...learned.flatMap(each=>each.
unread.map(({id})=>id))]);let references=new ReferenceChecker(known);this.#unread.size>0&&(yield*this.#readWithGit(references));let absent=new Set([...references.
takeAbsent(),...learned.flatMap(each=>each.absent)]),presence={has:id=>isKnown(known,Buffer.from(id,"hex"),0),absent:circular.size>0?0:absent.size};presence.absent<
absent.size&&this.log.add("missing objects",{where:"history",message:`${absent.size} named objects are missing: ${CURE3}`});for(let{kind,problem}of await findConnectivityProblems(
repository,presence))this.log.add(kind,problem)}commits(){let list=new IdList(this.#opened.known.idSize*2);if(this.#opened.circular.size>0)return list;for(let pack of this.#opened.
packs)for(let id of idsOfType(pack,COMMIT,!0))this.#unread.has(id)||list.add(id);for(let id of this.#otherCommits)list.add(id);return list}#listLoose(){let{store,
packs,known}=this.#opened,seen=new Set;return store.loose.filter(({id})=>id.length!==known.idSize*2||seen.has(id)?!1:(seen.add(id),!packs.some(pack=>this.#holds(
pack,id))))}#holds({index,table},id){let position=findId(index.idTable,index.idSize,Buffer.from(id,"hex"),0);return position>=0&&(!this.#opened.circular.has(id)||
table.types[entryAt(table,offsetAt(index,position))]!==0)}#reportCircular(){let{circular,packs,store}=this.#opened;if(circular.size===0)return;let loose=new Set(
store.loose.map(({id})=>id));for(let id of circular)!loose.has(id)&&!packs.some(pack=>this.#holds(pack,id))&&this.#addUnreadable(id,"it is a delta of itself")}#addUnreadable(id,why){
this.#lost.has(id)||(this.#lost.add(id),this.log.add("unreadable objects",{where:nameObject(id),message:`corrupt: ${why}; ${CURE3}`}))}async*#readWithGit(references){
let{repository,settings}=this.#opened,onUnreadable=(id,why)=>this.#addUnreadable(id,why),visitor={onBody:({type,id},bytes,[start2,end])=>{let range={start:start2,
end};type!=="tree"?references.checkHeader(bytes,range):references.checkTree(bytes,range,range)||this.#addUnreadable(id,"the tree ends in the middle of an entry")},
onObject:({type,id})=>{type==="commit"&&this.#otherCommits.add(id)},onMissing:id=>onUnreadable(id,"git cannot read it"),onOversize:(id,size)=>this.log.add("obje\
cts over --max-size",{where:nameObject(id),message:overMaxSize(size)}),onBroken:id=>onUnreadable(id,"git ended in the middle of it")};try{let query={repository,
limits:settings,visitor,onUnreadable,silence:settings.silence};yield*readObjects(query,this.#unread)}catch(error){this.log.add("failures",{where:"history",message:`\
not all objects could be read: ${messageOf(error)}; ${CURE3}`})}}};function openObjectReader(repository,settings){try{return openPackReader(repository,settings)}catch(error){let reader=openObjectStream(repository,settings);if(!(error instanceof
CorruptPack))return reader;let problem={where:"history",message:`damaged pack: ${messageOf(error)}; run git fsck, then git repack -ad`};return{...reader,problems:()=>[
problem,...reader.problems()]}}}import{readdirSync as readdirSync3}from"node:fs";var MAX_DEPTH=64,DERIVED=/^(?:multi-pack-index.*|.*\.(?:idx|rev|bitmap|mtimes|keep|promisor)|commit-graphs?|packs)$/,DAEMON_SOCKET="fsmonitor--daemon.ipc";function*listGitDirFiles(gitDir,onUnlisted){
yield*listGitDir({root:gitDir,onUnlisted},"",0)}function*listGitDir(walk,folder,depth){for(let{path,name,isFolder}of readFolder(walk,folder))name!==DAEMON_SOCKET&&
(isFolder?name==="objects"?yield*listObjects2(walk,path,depth+1):name==="modules"?yield*listModules(walk,path,depth+1):yield*listAll(walk,path,depth+1):yield path)}
function*listModules(walk,folder,depth){for(let{path,isFolder}of readFolder(walk,folder))if(!isFolder)yield path;else{if(isTooDeep(walk,path,depth))continue;readFolder(
walk,path).some(({name})=>name==="HEAD")?yield*listGitDir(walk,path,depth+1):yield*listModules(walk,path,depth+1)}}function*listObjects2(walk,folder,depth){for(let{
path,name,isFolder}of readFolder(walk,folder))isFolder?name==="pack"||name==="info"?yield*listUnread(walk,path,depth+1):/^[0-9a-f]{2}$/.test(String(name))||(yield*listAll(
walk,path,depth+1)):yield path}function*listUnread(walk,folder,depth){let entries=readFolder(walk,folder),names=new Set(entries.map(({name})=>name));for(let{path,
name,isFolder}of entries){if(DERIVED.test(String(name)))continue;let[,stem]=/^(.*)\.pack$/s.exec(String(name))??[];isFolder?yield*listAll(walk,path,depth+1):(stem===
void 0||!names.has(`${stem}.idx`))&&(yield path)}}function*listAll(walk,folder,depth){if(!isTooDeep(walk,folder,depth))for(let{path,isFolder}of readFolder(walk,
folder))isFolder?yield*listAll(walk,path,depth+1):yield path}function isTooDeep({root,onUnlisted},folder,depth){return depth<=MAX_DEPTH?!1:(onUnlisted(joinRaw(root,
folder),"nested too deeply to be read"),!0)}function readFolder({root,onUnlisted},folder){let absolute=folder===""?root:joinRaw(root,folder);try{return readdirSync3(
nativePath(absolute),{withFileTypes:!0,encoding:"buffer"}).map(entry=>{let name=toRawPath(entry.name);return{path:folder===""?name:joinFolder(folder,name),name,
isFolder:entry.isDirectory()}})}catch(error){return codeOf(error)!=="ENOENT"&&onUnlisted(absolute,reasonOf(error)),[]}}function joinFolder(folder,name){return typeof folder==
"string"?joinRaw(folder,name):new Uint8Array(Buffer.concat([folder,Buffer.from("/"),Buffer.from(name)]))}function nativePath(path){return typeof path=="string"?
path:Buffer.from(path.buffer,path.byteOffset,path.byteLength)}function placeHit(hit,facts){let{match,region,frame,lineHash,allowed}=hit,{inner}=hit.origin,{encoding,organization,carrier=carrierOfFile(inner??facts.path)}=match,
place={...region,encoding,frame,...organization===void 0?{}:{organization},...carrier===void 0?{}:{carrier},...lineHash===void 0?{}:{lineHash},...allowed===void 0?
{}:{allowed},...facts,...inner===void 0?{}:{inner,path:facts.path===""?"":`${facts.path}!${inner}`}};return{match,place}}var BATCH3=64,SHORTEST_NAME=52,GitDirFiles=class{#repository;#log=new ProblemLog;total=0;constructor(repository){this.#repository=repository}problems(){return this.#log.
list()}*items(){let{commonDir,gitDir}=this.#repository;for(let root of isWithin(gitDir,commonDir)?[commonDir]:[commonDir,gitDir]){let paths=[];for(let path of listGitDirFiles(
root,(where,message)=>this.#report(where,message)))this.total+=1,hasLongName2(path)&&(yield nameItem(root,path)),!(paths.push(path)<BATCH3)&&(yield{kind:"files",
root,paths},paths=[]);paths.length>0&&(yield{kind:"files",root,paths})}}place(hit){return hit.origin.kind!=="file"?[]:[placeHit(hit,{path:this.#show(hit.origin.
path),object:"git-dir"})]}#show(path){let{root,commonDir}=this.#repository;return pathFrom(root??commonDir,path)}#report(path,message){this.#log.add("unreadable\
 folders",{where:this.#show(path),message})}};function hasLongName2(path){return pathText(path).split("/").some(name=>name.length>=SHORTEST_NAME)}function nameItem(root,path){
let bytes=new Uint8Array(Buffer.from(path)),chunks=async function*(){yield bytes};return{kind:"stream",origin:{kind:"file",path:joinRaw(root,path)},chunks:chunks()}}function placeName(hit,name,places){let called=places.filter(({path})=>isNamed(path,name));return called.length===0?[placeHit(hit,{path:name,object:"tree"})]:called.
map(place=>placeHit(hit,{...place,object:"tree"}))}function placeObjects(hits,placesOf){return hits.flatMap(hit=>{let{origin}=hit;if(origin.kind!=="object")return[
placeHit(hit,{path:""})];if(origin.name!==void 0)return placeName(hit,pathText(origin.name),placesOf(origin.id));let places=placesOf(origin.id);return places.length>
0?places.map(place=>placeHit(hit,place)):[placeHit(hit,{path:"",...origin.type==="blob"?{object:"blob",blob:origin.id}:{}})]})}function repositoryFacts({prefix,remoteUrl,head,branch}){return{prefix,...remoteUrl===void 0?{}:{remoteUrl},...head===void 0?{}:{revision:head},...branch===void 0?
{}:{branch}}}function openHistory(repository,settings,reader){let objects=reader??openObjectReader(repository,settings),files=new GitDirFiles(repository),counts={total:void 0,
alternates:[]};return{scope:"history",items:async function*(){counts=await countObjects(repository),yield*files.items(),yield*objects.items()},place:async hits=>[
...hits.flatMap(hit=>files.place(hit)),...await placeHits(repository,objects,hits.filter(({origin})=>origin.kind==="object"))],problems:()=>[...files.problems(),
...objects.problems()],total:()=>counts.total&&counts.total+files.total,...objects.done===void 0?{}:{done:objects.done},...objects.rest===void 0?{}:{rest:objects.
rest},ignoredFiles:()=>0,excludedFiles:()=>0,get repository(){let{alternates}=counts;return{...repositoryFacts(repository),...alternates.length===0?{}:{alternates}}}}}
async function placeHits(repository,reader,hits){if(hits.length===0)return[];let tokens=new Map;for(let{origin,match}of hits){if(origin.kind!=="object")continue;
let holders=tokens.get(keyOf(match))??[];tokens.set(keyOf(match),holders);let{id,type,name}=origin;holders.push({id,type,...name===void 0?{}:{name:pathText(name)}})}
let{places,histories}=await attribute({repository,commits:reader.commits(),tokens});return placeObjects(hits,id=>places.get(id)??[]).map(placed=>{let history=histories.
get(keyOf(placed.match));return history===void 0?placed:{...placed,history}})}function keyOf({ruleId,token}){return`${ruleId}\0${token}`}var FETCH="fetch it first: git fetch origin";async function refuseRevision(repository,revisions,message){let cure=repository.shallow?`the clone is shallow: ${UNSHALLOW}\
, or git fetch --deepen=N`:FETCH,ends=revisions.flatMap(endsOf),lines=(await readGit(["cat-file","--batch-check"],{...repository,input:toInput(ends)})).toString(
"utf8").split(`
`),unknown=ends.find((_3,index)=>!/^[0-9a-f]{40,64} commit /.test(lines[index]??""));return unknown===void 0?new UserError(`--range ${revisions.join(" ")}: ${message}\
; ${cure}`):new UserError(`unknown revision ${quote(unknown)} in --range: ${cure}`)}function toInput(names){return names.map(name=>`${name}^{commit}
`).join("")}function endsOf(revision){return revision.replace(/^\^/,"").split(/\.{2,3}/).map(end=>end.replace(/\^(?:[!@]|-\d*)$/,"")).filter(end=>end!=="")}var UNKNOWN=/unknown revision|bad revision|bad object|ambiguous argument|invalid revision range|invalid object name|no such ref|needs? a single/i,LINE_FEED7=10;
async function listCommits2(repository,revisions,onBroken){let git=await spawnGit(["rev-list","--end-of-options",...revisions,"--"],repository);git.stdin.end();
let commits=[];try{for await(let line of splitRecords(git.stdout,LINE_FEED7))commits.push(checkObjectId(line.toString("latin1"),"rev-list"));await git.ended}catch(error){
if(!(error instanceof GitError))throw error;if(commits.length===0&&UNKNOWN.test(error.stderr))throw await refuseRevision(repository,revisions,error.message);onBroken(
error.message)}finally{git.stop()}return commits.reverse()}var CURE4="run git fsck, and get it from another clone",PARTIAL_CURE2="left on the server by a partial clone: run git fetch --refetch --no-filter (git 2.36), or\
 clone again without --filter",NamedObjects=class{#repository;#settings;#places=new Map;#log=new ProblemLog;constructor(repository,settings){this.#repository=repository,
this.#settings=settings}add(id,place){let places=this.#places.get(id);places===void 0?this.#places.set(id,[place]):places.some(other=>other.path===place.path)||
places.push(place)}replace(id,place){this.#places.set(id,[place])}placesOf(id){return this.#places.get(id)??[]}total(){return this.#places.size}report(where,message){
this.#log.add("problems",{where,message})}problems(){return this.#log.list()}async*read(){let unreadable=(id,why)=>this.#addUnreadable(id,why),visitor={onBody:()=>{},
onObject:()=>{},onMissing:id=>unreadable(id,`missing or corrupt: ${CURE4}`),onOversize:(id,size)=>unreadable(id,overMaxSize(size)),onBroken:()=>{}},query={repository:this.#repository,
limits:this.#settings,visitor,onUnreadable:(id,why)=>unreadable(id,`corrupt: ${why}; ${CURE4}`)};yield*readObjects(query,this.#repository.partial?await this.#onlyPresent():
this.#places.keys())}async#onlyPresent(){let present=await findPresentObjects(this.#repository),[here,absent]=partition([...this.#places.keys()],id=>present.flagsOf(
id)!==0);for(let id of absent)this.#addUnreadable(id,PARTIAL_CURE2);return here}#addUnreadable(id,message){let path=this.#places.get(id)?.[0]?.path??"";this.#log.
add("unreadable objects",{where:path===""?nameObject(id):`${path} (${nameObject(id)})`,message})}};function partition(items,test){return[items.filter(item=>test(
item)),items.filter(item=>!test(item))]}var NULL_ID=/^(?:0{40}|0{64})$/;function openRange(repository,range,settings){let revisions=range.split(" ").map(withoutNullId).filter(revision=>revision!==""),
option=revisions.find(revision=>revision.startsWith("-"));if(option!==void 0)throw new UserError(`--range ${range}: ${option} is an option of git's, not a revis\
ion; write A..B`);if(revisions.length===0)throw new UserError("--range: no revision given; write A..B");let objects=new NamedObjects(repository,settings);return{
scope:"range",items:async function*(){let commits=await listCommits2(repository,revisions,why=>objects.report(range,`not all of its commits could be listed: ${why}`));
reportCut(repository,commits,objects),await addAll(repository,commits,objects),yield*objects.read()},place:async hits=>placeObjects(hits,id=>objects.placesOf(id)),
problems:()=>objects.problems(),total:()=>objects.total(),ignoredFiles:()=>0,excludedFiles:()=>0,repository:repositoryFacts(repository)}}function withoutNullId(revision){
let[,from="",to2=""]=/^(.*?)\.{2,3}(.*)$/s.exec(revision)??[];return NULL_ID.test(from)?to2===""?"HEAD":to2:revision.startsWith("^")&&NULL_ID.test(revision.slice(
1))?"":revision}function reportCut(repository,commits,objects){let cut=new Set(readShallow(repository));commits.some(commit=>cut.has(commit))&&objects.report("r\
ange",`shallow clone, older commits of the range are not here: ${UNSHALLOW}`)}async function addAll(repository,commits,objects){for(let commit of commits)objects.
add(commit,{path:"",object:"commit",commit});await diffCommits({repository,onCommit:({id,author,date})=>objects.replace(id,{path:"",object:"commit",commit:id,author,
date}),onIntroduction:({commit,blob,path})=>{objects.add(blob,{path:pathText(path),object:"blob",blob,commit:commit.id,author:commit.author,date:commit.date})},
onUnreadable:(commit,why)=>objects.report(nameObject(commit),`what this commit changes cannot be read: ${messageOf(why)}`)},commits)}var DIFF=["diff-index","--cached","--raw","-z","--no-renames","--no-abbrev","--diff-filter=ACMRT","--no-ext-diff","--no-textconv","--no-relative"],UNMERGED=["ls\
-files","--unmerged","-z","--full-name"],NUL4=0,TAB2=9;async function listStagedBlobs(repository){let top=repository.root===void 0?repository:{...repository,directory:repository.
root},[changed,unmerged]=await Promise.all([listChanged(repository),listUnmerged(top)]);return[...changed,...unmerged]}async function listChanged(repository){let blobs=[],
status;for await(let field of run(repository,[...DIFF,repository.head??emptyTree(repository.objectFormat)])){if(status===void 0){status=field.toString("latin1");
continue}let[,mode="",,id="",letter]=status.split(" ");if(!status.startsWith(":")||letter===void 0)throw new GitError("diff-index","wrote an unknown record");isBlob(
mode)&&blobs.push({blob:checkObjectId(id,"diff-index"),path:toRawPath(field)}),status=void 0}return blobs}async function listUnmerged(repository){let blobs=[];for await(let record of run(
repository,UNMERGED)){let tab=record.indexOf(TAB2),[mode="",id=""]=record.toString("latin1",0,Math.max(tab,0)).split(" ");isBlob(mode)&&blobs.push({blob:checkObjectId(
id,"ls-files"),path:toRawPath(record.subarray(tab+1))})}return blobs}function isBlob(mode){return mode.startsWith("10")||mode.startsWith("12")}async function*run(repository,args){
let git=await spawnGit(args,repository);git.stdin.end();try{yield*splitRecords(git.stdout,NUL4),await git.ended}finally{git.stop()}}function openStaged(repository,settings){let{root=repository.directory,bare,gitDir}=repository;if(bare)throw new UserError(`${gitDir}: a bare repository has no \
index: scan it with --history`);let cwd=process.cwd(),objects=new NamedObjects(repository,settings);return{scope:"staged",items:async function*(){try{for(let{blob,
path}of await listStagedBlobs(repository))objects.add(blob,{path:pathFrom(cwd,joinRaw(root,path),root),object:"blob",blob})}catch(error){objects.report("index",
`cannot be listed: ${messageOf(error)}`)}yield*objects.read()},place:async hits=>placeObjects(hits,id=>objects.placesOf(id)),problems:()=>objects.problems(),total:()=>objects.
total(),ignoredFiles:()=>0,excludedFiles:()=>0,repository:{...repositoryFacts(repository),prefix:prefixOf(root,cwd)}}}var STDIN_PATH="<stdin>";function openStdin(chunks){return{scope:"stdin",items:async function*(){yield{kind:"stream",origin:{kind:"stdin"},chunks}},place:async hits=>hits.
map(hit=>placeHit(hit,{path:STDIN_PATH})),problems:()=>[],total:()=>{},ignoredFiles:()=>0,excludedFiles:()=>0,repository:void 0}}import{readdirSync as readdirSync6,realpathSync as realpathSync2,statSync as statSync3}from"node:fs";import{basename as basename2,dirname as dirname2,join as join7,
resolve as resolve3}from"node:path";import{readdirSync as readdirSync4}from"node:fs";import{join as join6}from"node:path";var MAX_DEPTH2=64,CONFIG=/^config(?:\.worktree)?$/,HOLDERS=["modules","wor\
ktrees"];function listConfigFiles(directory){return entriesOf(directory).some(entry=>entry.name===".git"&&entry.isDirectory())?listBelow(directory,".git",0):[]}
function listBelow(directory,folder,depth){if(depth>MAX_DEPTH2)return[];let entries=entriesOf(join6(directory,folder)),isGitDir=entries.some(({name})=>name==="H\
EAD"),configs=entries.filter(entry=>CONFIG.test(entry.name)&&!entry.isDirectory()),folders=entries.filter(entry=>entry.isDirectory()&&(!isGitDir||HOLDERS.some(name=>name===
entry.name)));return[...configs.map(({name})=>`${folder}/${name}`),...folders.flatMap(({name})=>listBelow(directory,`${folder}/${name}`,depth+1))]}function entriesOf(directory){
try{return readdirSync4(directory,{withFileTypes:!0})}catch{return[]}}import{relative as relative2}from"node:path";async function isIgnored(directory,repository){let{root}=repository;if(root===void 0||root===directory)return!1;try{return(await readGit(["check-ignore","-z","-\
-stdin"],{...repository,directory:root,input:`${relative2(root,directory)}/\0`})).length>0}catch(error){if(error instanceof GitError)return!1;throw error}}import{lstat}from"node:fs/promises";var NUL5=0,SPACE=32,SLASH=47,TAB3=9,UNTRACKED_TAG=63,GITLINK_MODE="160000";async function listWorkingTree(directory,repository){let found2=repository??await findRepository(
directory);if(found2?.root===void 0)throw new UserError(`${directory}: not in a git working tree`);let location={directory,inherit:found2.inherit,root:found2.root},
[listed,ignored]=await Promise.all([listFiles(location),countIgnored(location)]);return{...listed,ignored}}async function listFiles(location){let git=await spawnGit(
["ls-files","-z","-t","--stage","--others","--exclude-standard"],location);git.stdin.end();let files=[],gitlinks=[],nested=[],previous;for await(let record of splitRecords(
git.stdout,NUL5)){let entry=parseEntry(record);previous?.equals(entry.path)!==!0&&(previous=entry.path,entry.gitlink?gitlinks.push(toRawPath(entry.path)):entry.
path.at(-1)===SLASH?nested.push(toRawPath(entry.path.subarray(0,-1))):files.push(toRawPath(entry.path)))}await git.ended;let checkedOut=await Promise.all(gitlinks.
map(path=>isDirectory2(location.directory,path))),warnings=git.stderr().split(`
`).filter(line=>line.trim()!=="");return{files,nested:[...gitlinks.filter((_3,index)=>checkedOut[index]),...nested],warnings}}function parseEntry(record){if(record[1]!==
SPACE)throw new GitError("ls-files","wrote a record without a tag");if(record[0]===UNTRACKED_TAG)return{path:record.subarray(2),gitlink:!1};let tab=record.indexOf(
TAB3);if(tab<0)throw new GitError("ls-files","wrote a record without a path");return{path:record.subarray(tab+1),gitlink:record.toString("latin1",2,8)===GITLINK_MODE}}
async function countIgnored(location){let git=await spawnGit(["ls-files","-z","--others","--ignored","--exclude-standard"],location);git.stdin.end();let count=0;
for await(let chunk of git.stdout)for(let at2=chunk.indexOf(NUL5);at2>=0;at2=chunk.indexOf(NUL5,at2+1))count+=1;return await git.ended,count}async function isDirectory2(directory,path){
return lstat(Buffer.from(joinRaw(directory,path))).then(stats=>stats.isDirectory(),()=>!1)}var import_fast_glob=__toESM(require_out4(),1);import{readdirSync as readdirSync5}from"node:fs";var EVERYTHING=String.raw`**/*([\s\S])`;function listDirectory(directory,onUnreadable){let readdirOrReport=(path,options)=>{try{return readdirSync5(path,options).
filter(({name})=>name!==".git")}catch(error){return onUnreadable(path,reasonOf(error)),[]}};return import_fast_glob.default.sync(EVERYTHING,{cwd:directory,dot:!0,
followSymbolicLinks:!1,onlyFiles:!1,objectMode:!0,unique:!1,fs:{readdirSync:readdirOrReport}}).filter(({dirent})=>dirent.isFile()||dirent.isSymbolicLink()).map(
({path})=>path)}var BATCH4=64;function openTree(request){let{cwd,repository}=request,top=repository&&topOf(cwd,repository.prefix),lister=new TreeLister(request,top);return{scope:"\
tree",items:()=>lister.items(),place:async hits=>hits.map(hit=>placeFile(hit,cwd,top)),problems:()=>lister.problems,total:()=>lister.total,ignoredFiles:()=>lister.
ignored,excludedFiles:()=>lister.excluded,repository}}function placeFile(hit,cwd,top){return placeHit(hit,{path:hit.origin.kind==="file"?pathFrom(cwd,hit.origin.
path,top):""})}var TreeLister=class{problems=[];total=0;ignored=0;excluded=0;#request;#top;#seen=new Set;constructor(request,top){this.#request=request,this.#top=
top}async*items(){let directories=[];for(let typed of this.#request.paths){let path=this.#resolve(typed);path?.directory===!0?directories.push(path.absolute):path!==
void 0&&(yield*this.#nameFile(path.absolute))}for(let directory of directories)yield*this.#listFolder(directory,!0)}#resolve(typed){let absolute=resolve3(this.#request.
cwd,typed);try{let stats=statSync3(absolute),refusal=stats.isDirectory()?void 0:refuseType(stats);if(refusal===void 0)return{absolute:realpathSync2(absolute),directory:stats.
isDirectory()};this.#report(absolute,isPipe(stats)?`${refusal}: pipe it to --stdin`:refusal)}catch(error){this.#report(absolute,reasonOf(error))}}async*#listFolder(directory,named){
let repository=this.#request.useIgnore?await findRepository(directory):void 0;repository?.bare===!0&&(this.#report(directory,"a bare repository has no working t\
ree: scan it with --history"),isWithin(directory,repository.gitDir))||(repository?.root===void 0||named&&await isIgnored(directory,repository)?yield*this.#listPlain(
directory):yield*this.#listTracked(directory,repository,named))}async*#listTracked(directory,repository,named){let listing=await listWorkingTree(directory,repository).
catch(error=>{this.#report(directory,messageOf(error))});if(listing===void 0)return;let{files,ignored,nested,warnings}=listing;for(let warning of warnings)this.#report(
directory,`not read whole: git says ${warning}`);if(named&&directory!==repository.root&&files.length+nested.length===0&&ignored>0){yield*this.#listPlain(directory);
return}this.ignored+=ignored,yield*this.#batches(directory,[...files,...listConfigFiles(directory)]);for(let path of nested)yield*this.#listNested(joinRaw(directory,
path))}*#listPlain(directory){let files=listDirectory(directory,(path,message)=>this.#report(path,message));yield*this.#batches(directory,[...files,...listConfigFiles(
directory)])}async*#listNested(path){let directory=pathText(path);typeof path!="string"?this.#report(directory,"its name is not valid UTF-8: rename it so that i\
t can be opened"):this.#hasEntries(directory)&&(yield*this.#listOwn(directory))}async*#listOwn(directory){let repository=await findRepository(directory).catch(error=>this.#report(
directory,messageOf(error)));this.#request.useIgnore&&repository?.root===realpathSync2(directory)?yield*this.#listTracked(directory,repository,!1):yield*this.#listPlain(
directory)}#hasEntries(directory){try{return readdirSync6(directory).length>0}catch(error){return this.#report(directory,reasonOf(error)),!1}}*#nameFile(absolute){
this.#isNew(absolute)&&(this.total+=1,yield this.#item({root:dirname2(absolute),paths:[basename2(absolute)],named:!0}))}*#batches(root,paths){let wanted=this.#request.
accepts===acceptAll&&this.#request.paths.length<2?paths:paths.filter(path=>this.#isWanted(joinRaw(root,path)));this.total+=wanted.length;for(let at2=0;at2<wanted.
length;at2+=BATCH4)yield this.#item({root,paths:wanted.slice(at2,at2+BATCH4)})}#item(files){return{kind:"files",...files,...this.#top===void 0?{}:{top:this.#top}}}#isWanted(absolute){
return this.#isNew(absolute)?this.#request.accepts(this.#show(absolute))?!0:(this.excluded+=1,!1):!1}#isNew(absolute){if(this.#request.paths.length<2)return!0;let key=join7(
pathText(absolute));return!this.#seen.has(key)&&this.#seen.add(key)!==void 0}#show(absolute){return pathFrom(this.#request.cwd,absolute,this.#top)}#report(absolute,message){
this.problems.push({where:this.#show(absolute),message})}};function openSource(request,{repository,accepts,settings}){switch(request.scope){case"stdin":if(request.stdin===void 0)throw new UserError("--stdin needs a stre\
am on standard input");return openStdin(request.stdin);case"tree":return openTree({...request,accepts,repository:repository&&repositoryFacts(repository)});case"\
history":return openHistory(required(repository,request),settings);case"staged":return openStaged(required(repository,request),settings);case"range":return openRange(
required(repository,request),request.range??"",settings)}}async function repositoryOf({scope,paths,cwd}){if(scope==="stdin")return;if(scope!=="tree"&&paths.length>
1)throw new UserError(`--${scope} takes one repository at a time; ${paths.length} paths were given`);let directory=scope==="tree"?cwd:resolve4(cwd,paths[0]??".");
return scope!=="tree"&&checkDirectory(directory,paths[0]??"."),findRepository(directory)}function checkDirectory(directory,typed){let facts=statSync4(directory,
{throwIfNoEntry:!1});if(facts===void 0)throw new UserError(`${typed}: no such directory`);if(!facts.isDirectory())throw new UserError(`${typed}: not a directory\
; name files with --include`)}function required(repository,{scope,paths}){if(repository!==void 0)return repository;let place=paths[0]===void 0||paths[0]==="."?"\
the current directory":paths[0];throw new UserError(`${place} is not in a git repository, which --${scope} needs`)}var ContentStream=class{#outer;#inside;#hits=[];#cut=new CutProblem;constructor(origin,settings){this.#outer=new StreamScanner(origin,{...settings,onCut:this.#cut.
note}),this.#inside=settings.closedArchives===!0?void 0:new InsideScanner({origin,settings})}push(bytes){for(let hit of this.#outer.push(bytes))this.#hits.push(
hit);this.#inside?.push(bytes)}end(){for(let hit of this.#outer.end())this.#hits.push(hit);let inside=this.#inside?.end()??{hits:[],problems:[]},problems=[...this.#cut.
problems,...inside.problems];return{hits:[...withoutInner(this.#hits,inside),...inside.hits],problems}}};import{availableParallelism as availableParallelism2}from"node:os";import{Worker}from"node:worker_threads";var ITEMS_PER_WORKER=2,LIMITS2={maxYoungGenerationSizeMb:6},Pool=class{#options;#onOutput;#workers=[];#free=[];#running=0;#failure;#wake=()=>{};constructor(options,onOutput){
this.#options=options,this.#onOutput=onOutput}async submit(item){for(this.#free.length===0&&this.#workers.length<this.#options.size&&this.#start();this.#free.length===
0;)await this.#change();this.#throwFailure();let task={item};this.#running++,this.#free.pop()?.postMessage(task,[...this.#options.transfer(item)])}async drain(){
for(;this.#running>0;)await this.#change();this.#throwFailure()}async close(){for(let worker of this.#workers)worker.removeAllListeners(),worker.on("error",()=>{});
await Promise.all(this.#workers.map(async worker=>worker.terminate()))}async#change(){this.#throwFailure(),await new Promise(resolve6=>{this.#wake=resolve6}),this.#throwFailure()}#throwFailure(){
if(this.#failure!==void 0)throw this.#failure}#start(){let{entry,workerData}=this.#options,worker=new Worker(entry,{workerData,execArgv:[],resourceLimits:LIMITS2});
worker.on("message",reply=>{this.#running--,this.#free.push(worker),reply.ok?this.#onOutput(reply.output):this.#fail(fromWire(reply.error)),this.#wake()}),worker.
on("error",error=>this.#fail(error)),worker.on("messageerror",error=>this.#fail(error)),worker.on("exit",code=>this.#fail(new Error(`a worker thread stopped by \
itself with exit code ${code}`))),this.#workers.push(worker);for(let credit=0;credit<ITEMS_PER_WORKER;credit++)this.#free.unshift(worker)}#fail(error){this.#failure??=
error instanceof Error?error:new Error(String(error)),this.#wake()}};var INLINE_MILLISECONDS=120,INLINE_FILE=32*1024*1024,ItemRunner=class{#scanItem;#onResult;#pool;#inlineLeft;constructor({start:start2,worker,jobs=availableParallelism2()},onResult){
this.#scanItem=createItemScanner(start2,INLINE_FILE),this.#onResult=onResult,this.#inlineLeft=jobs<2?1/0:INLINE_MILLISECONDS,this.#pool=new Pool({entry:worker,size:jobs,
workerData:start2,transfer:transferable},onResult)}async submit(item){if(this.#scanItem===void 0)return this.#pool.submit(item);let started=performance.now(),result=this.#scanItem(
item);if(this.#inlineLeft-=performance.now()-started,this.#inlineLeft<=0&&(this.#scanItem=void 0),this.#onResult(result),result.deferred!==void 0)return this.#pool.
submit(result.deferred)}async drain(){await this.#pool.drain()}async close(){await this.#pool.close()}};function transferable(item){return item.kind==="objects"?
[item.bytes.buffer]:[]}async function*untilAborted(source,signal){if(signal===void 0){yield*source;return}let iterator=source[Symbol.asyncIterator](),{promise:aborted,stop}=waitForAbort(
signal);try{for(;;){let next=await Promise.race([iterator.next(),aborted]);if(next===void 0||next.done===!0||signal.aborted)return;yield next.value}}finally{stop();
let closed=Promise.resolve(iterator.return?.()).catch(()=>{});signal.aborted||await closed}}async function unlessAborted(work,signal){if(signal===void 0)return work;
let{promise:aborted,stop}=waitForAbort(signal);try{await Promise.race([work,aborted])}finally{stop(),signal.aborted&&work.catch(()=>{})}}function waitForAbort(signal){
let abort=()=>{};return{promise:new Promise(resolve6=>{abort=()=>resolve6(void 0),signal.addEventListener("abort",abort,{once:!0}),signal.aborted&&abort()}),stop:()=>signal.
removeEventListener("abort",abort)}}async function scanSource(source,options,hooks){let hits=[],problems=[],learned=[],counts={files:0,blobs:0,bytes:0},done=0,gather=result=>{for(let hit of result.
hits)hits.push(hit);for(let problem of result.problems)problems.push(problem);counts.files+=result.counts.files,counts.blobs+=result.counts.blobs,counts.bytes+=
result.counts.bytes,result.learned!==void 0&&learned.push(result.learned),done+=result.learned?.done??result.counts.files+result.counts.blobs,hooks.onProgress?.(
{label:source.scope,done:source.done?.()??done,total:source.total(),bytes:counts.bytes})},runner=new ItemRunner(options,gather),scanAll=async items=>{for await(let item of untilAborted(
items,hooks.signal))item.kind==="stream"?await scanStream(item,{options,gather,signal:hooks.signal}):await unlessAborted(runner.submit(item),hooks.signal);await unlessAborted(
runner.drain(),hooks.signal)};try{await scanAll(source.items()),source.rest!==void 0&&await scanAll(source.rest(learned))}finally{await runner.close()}return{hits,
problems,counts,interrupted:hooks.signal?.aborted===!0}}async function scanStream({origin,chunks},{options,gather,signal}){let stream=new ContentStream(origin,options.
start.settings),progress=({hits,problems},bytes,ended=0)=>{let isBlob2=origin.kind==="object"&&origin.type==="blob",counts={files:isBlob2?0:ended,blobs:isBlob2?
ended:0,bytes};gather({hits,problems:nameProblems(problems,nameOrigin(origin)),counts})};for await(let chunk of untilAborted(chunks,signal))stream.push(chunk),progress(
{hits:[],problems:[]},chunk.length);progress(stream.end(),0,1)}function nameOrigin(origin){return origin.kind==="object"?nameObject(origin.id):"<stdin>"}import{resolve as resolve5,sep as sep2}from"node:path";function toFindings(placed){let groups=new Map;for(let one of placed){let fingerprint=fingerprintOf(one.match.ruleId,one.match.token),group=groups.get(fingerprint)??
new Map;groups.set(fingerprint,group),group.set(placeKey(one.place),one)}return[...groups].map(([fingerprint,group])=>toFinding(fingerprint,[...group.values()].
toSorted((a,b3)=>comparePlaces(a.place,b3.place)))).toSorted(compareFindings)}function dropUnwanted(findings,minConfidence,disabledRules){return findings.filter(
({confidence,ruleId})=>isAtLeast(confidence,minConfidence)&&!disabledRules.includes(ruleId))}function toFinding(fingerprint,group){let matches=group.map(({match})=>match),
surest=matches.reduce((best,match)=>isAtLeast(best.confidence,match.confidence)?best:match),{ruleId,confidence,format,checksum,kind,issued,keyKind,provider,description,
token}=surest,organizations=organizationsOf(matches),history=group.find(one=>one.history!==void 0)?.history;return{ruleId,confidence,format,checksum,kind,...issued===
void 0?{}:{issued},...description===void 0?{}:{description},...keyKind===void 0?{}:{keyKind},...provider===void 0?{}:{provider},...organizations.length===0?{}:{
organizations},secret:new Secret(token),fingerprint,places:group.map(({place})=>place),...history===void 0?{}:{history}}}function organizationsOf(matches){let near=matches.
flatMap(({organization})=>organization??[]),elsewhere=matches.flatMap(({mentioned=[]})=>mentioned);return addOrganizations(addOrganizations([],near,"near"),elsewhere,
"file")}function addOrganizations(known,names,from){let seen=new Set(known.map(({name})=>name.toLowerCase())),added=names.filter(name=>!seen.has(name.toLowerCase())&&
seen.add(name.toLowerCase()));return[...known,...added.map(name=>({name,from}))]}function placeKey(place){return[place.path,place.inner,place.line,place.column,
place.blob,place.commit,place.object].join("\0")}function compareFindings(a,b3){return Number(isAtLeast(b3.confidence,a.confidence))-Number(isAtLeast(a.confidence,
b3.confidence))||compareFirstPlaces(a,b3)||compareText(a.fingerprint,b3.fingerprint)}function compareFirstPlaces(a,b3){let[first,second]=[a.places[0],b3.places[0]];
return first===void 0||second===void 0?0:comparePlaces(first,second)}function comparePlaces(a,b3){return compareText(a.path,b3.path)||a.line-b3.line||a.column-b3.
column||compareText(a.blob??"",b3.blob??"")||compareText(a.commit??"",b3.commit??"")||compareText(a.object??"",b3.object??"")||compareText(a.ref??"",b3.ref??"")}
function compareText(a,b3){return a<b3?-1:+(a>b3)}function countLeftOut(wishes,{all,inPlace,files}){let{minConfidence,disabledRules,include,exclude,directory,closedArchives=!1}=wishes;if(!(directory!==""||closedArchives||
[disabledRules,include,exclude].some(list=>list.length>0))&&minConfidence==="possible")return;let unsure=inPlace.filter(({confidence})=>!isAtLeast(confidence,minConfidence)),
off=inPlace.filter(finding=>disabledRules.includes(finding.ruleId)&&!unsure.includes(finding));return{files,elsewhere:all.length-inPlace.length,belowConfidence:unsure.
length,ofDisabledRules:off.length,minConfidence,disabledRules,include,exclude,directory,...closedArchives?{closedArchives}:{}}}import{closeSync,constants,fstatSync,openSync,readdirSync as readdirSync7,readFileSync as readFileSync4}from"node:fs";import{join as join8}from"node:path";async function readRemoteUrls({directory,inherit}){let settings=(await openControl({directory,inherit})(["config","-z","--get-regexp",String.raw`^remote\..*\.(push)?url$`]).
catch(()=>"")).split("\0").map(entry=>entry.split(`
`)),isOrigin=([key=""])=>key.startsWith("remote.origin.");return[...settings.filter(isOrigin),...settings.filter(setting=>!isOrigin(setting))].flatMap(([,url=""])=>withoutCredentials(
url)??[])}var NAMING=/^(?:\.npmrc|\.yarnrc\.yml|nuget\.config|pip\.(?:conf|ini)|azure-pipelines[^/]*\.ya?ml)$/i,MOST_FILES=20,LARGEST=256*1024,FLAGS=constants.O_RDONLY|(constants.
O_NOFOLLOW??0)|(constants.O_NONBLOCK??0);async function addRepositoryOrganizations(findings,repository,directory){if(findings.length===0)return findings;let remotes=repository===
void 0?[]:namesIn((await readRemoteUrls(repository)).join(`
`)),root=repository?.root??directory,configured=root===void 0?[]:readNamingFiles(root).flatMap(namesIn);return findings.map(finding=>{let known=addOrganizations(
finding.organizations??[],remotes,"remote"),organizations=addOrganizations(known,configured,"config");return organizations.length===0?finding:{...finding,organizations}})}
function namesIn(text){return listOrganizations(text).toSorted((a,b3)=>a.start-b3.start).map(({name})=>name)}function readNamingFiles(root){return orNothing(()=>readdirSync7(
root)).filter(name=>NAMING.test(name)).toSorted().slice(0,MOST_FILES).flatMap(name=>orNothing(()=>[readSmall(join8(root,name))].flat()))}function orNothing(read){
try{return read()}catch{return[]}}function readSmall(path){let descriptor=openSync(path,FLAGS);try{let facts=fstatSync(descriptor);return facts.isFile()&&facts.
size<=LARGEST?readFileSync4(descriptor,"latin1"):[]}finally{closeSync(descriptor)}}async function sift(all,request,{repository,accepts,files}){let directory=directoryOf(request,repository),isWanted=placeFilter(request,repository,directory),keeps=path=>path===
""||request.scope==="tree"||accepts(path)&&isWanted(path),{placed,remarks}=splitRemarks(all),inPlace=toFindings(placed.filter(({place})=>keeps(outerPath(place)))),
leftOut=countLeftOut({...request,directory},{all:toFindings(placed),inPlace,files}),wanted=dropUnwanted(inPlace,request.minConfidence,request.disabledRules);return{
findings:await addRepositoryOrganizations(wanted,repository,treeOf(request)),...remarks.length===0?{}:{remarks:remarks.filter(place=>keeps(outerPath(place)))},...leftOut===
void 0?{}:{leftOut}}}function splitRemarks(all){let remarks=all.filter(({match})=>match.unreadable===!0).map(({place})=>place);return{placed:all.filter(({match})=>match.
unreadable!==!0),remarks:remarks.toSorted(comparePlaces)}}function treeOf({scope,paths,cwd}){return scope==="stdin"?void 0:resolve5(cwd,paths[0]??".")}function directoryOf({
scope,paths},repository){return scope==="tree"||paths.length===0?"":repository?.prefix??""}function placeFilter({scope,cwd},repository,directory){if(directory===
"")return()=>!0;if(scope!=="staged")return path=>path.startsWith(directory);let top=resolve5(repository?.root??cwd,directory)+sep2;return path=>resolve5(cwd,path).
startsWith(top)}var WORKER=new URL("./worker.js",import.meta.url);async function scan(request,hooks={}){let started=performance.now(),repository=await repositoryOf(request),prefix=request.
scope==="tree"||request.scope==="staged"?repository?.prefix??"":"",accepts=createPathFilter(request.include,request.exclude,prefix),settings=settingsOf(request);
await loadCustomRules(settings);let source=openSource(request,{repository,accepts,settings}),outcome=await scanSource(source,{start:{settings,cwd:request.cwd},worker:WORKER,
jobs:request.jobs},hooks),placed=outcome.hits.length===0?[]:await source.place(outcome.hits),{findings,...aside}=await sift(placed,request,{repository,accepts,files:source.
excludedFiles()}),problems=[...source.problems(),...outcome.problems];return{scope:request.scope,...suppress(findings,request.suppressions??{inline:!1}),...aside,
problems,complete:problems.length===0&&!outcome.interrupted,interrupted:outcome.interrupted,stats:{...outcome.counts,milliseconds:Math.round(performance.now()-started)},
ignoredFiles:source.ignoredFiles(),...filesBehind(request),...source.repository===void 0?{}:{repository:source.repository}}}function settingsOf(request){let{decodeDepth,
maxSize,lineHash,customRules,closedArchives=!1,remarks=!1}=request,settings={decodeDepth,maxSize,lineHash,closedArchives,remarks};return customRules===void 0?settings:
{...settings,customRules}}function filesBehind({configFile,baselineFile}){return{...configFile===void 0?{}:{configFile},...baselineFile===void 0?{}:{baselineFile}}}export{scan};
