import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findTooDeep,require_dist}from"./chunk-NXLI6JFJ.js";import{globMistake}from"./chunk-O6TDNHVY.js";import{NO_CONFIG}from"./chunk-BJZ46DRK.js";
import{UserError,didYouMean,messageOf,quote}from"./chunk-JWT63C6Y.js";import{__toESM}from"./chunk-7KLDJBVT.js";var import_yaml=__toESM(require_dist(),1);var config_schema_default={$schema:"https://json-schema.org/draft/2020-12/schema",title:"pat-patrol configuration",description:"The file .pat-patrol.yml, .pat-p\
atrol.yaml or .pat-patrol.json. What is typed on the command line wins over it.",type:"object",additionalProperties:!1,properties:{$schema:{description:"Where t\
his schema is, for editors.",type:"string"},include:{description:"Globs, relative to the repository's root. When there are any, only matching files are scanned.\
 A glob without a slash matches at any depth.",type:"array",items:{type:"string",minLength:1}},exclude:{description:"Globs, relative to the repository's root, o\
f files and directories that are not scanned. A glob without a slash matches at any depth.",type:"array",items:{type:"string",minLength:1}},archives:{description:"\
Whether archives are looked into.",type:"boolean",default:!0},minConfidence:{description:"Findings below this confidence are not reported.",enum:["certain","lik\
ely","possible"],default:"possible"},failOn:{description:"The least confidence that makes the exit code 1.",enum:["certain","likely","possible","never"],default:"\
likely"},disabledRules:{description:"Ids of rules whose findings are not reported; pat-patrol rules lists them.",type:"array",items:{enum:["PAT001","PAT002","PA\
T003","PAT004","PAT005"]}},rules:{description:"Rules for secrets of your own, found in plain text beside Azure DevOps's tokens.",type:"array",items:{type:"objec\
t",additionalProperties:!1,required:["id","description","literal","pattern"],properties:{id:{description:"Letters, digits, dots and dashes; not PAT001 and the l\
ike.",type:"string"},description:{description:"What is found, in a few words.",type:"string",minLength:1},literal:{description:"4 to 64 characters that every ma\
tch contains. The pattern sees 256 bytes before and after it.",type:"string"},pattern:{description:"A regular expression in RE2's syntax. Its first group is the\
 secret; without a group, all of the match.",type:"string",minLength:1},entropy:{description:"The least Shannon entropy of the secret, in bits per character.",type:"\
number",minimum:0,maximum:8},confidence:{description:"How sure its findings are.",enum:["certain","likely","possible"],default:"likely"}}}}}};function findViolation(value,schema,path=[]){let message=findMistake(value,schema,nameOf(path));if(message!==void 0)return{path,inKey:!1,message};if(Array.isArray(
value)){let{items}=schema;return items&&firstOf(value.entries(),([index,item])=>findViolation(item,items,[...path,index]))}if(isMapping(value))return firstOf(Object.
entries(value),([key,item])=>findInEntry({key,item},schema,path))}function findInEntry({key,item},{properties={},additionalProperties},path){let property=Object.
hasOwn(properties,key)?properties[key]:void 0;if(property!==void 0)return findViolation(item,property,[...path,key]);if(additionalProperties!==!1)return;let known=Object.
keys(properties).filter(name=>!name.startsWith("$")),message=`unknown key ${quote(key)}${didYouMean(key,known,quote)} (allowed: ${known.join(", ")})`;return{path:[
...path,key],inKey:!0,message}}function findMistake(value,schema,name){let{type,enum:choices,minLength}=schema;if(type!==void 0&&typeOf(value)!==type)return`${name}\
 must be ${WORDS[type]??type}, not ${describe(value)}`;if(choices!==void 0&&!choices.includes(value))return unknownChoice(value,choices,name);let missing=isMapping(
value)?schema.required?.find(key=>!Object.hasOwn(value,key)):void 0;if(missing!==void 0)return`${name} needs the key ${quote(missing)}`;if(typeof value=="number")
return findOutside(value,schema,name);if(typeof value=="string"&&minLength!==void 0&&[...value].length<minLength)return`${name} must not be empty`}function findOutside(value,{
minimum=-1/0,maximum=1/0},name){return value>=minimum&&value<=maximum?void 0:`${name} must be from ${minimum} to ${maximum}`}function unknownChoice(value,choices,name){
let suggestion=typeof value=="string"?didYouMean(value,choices,quote):"";return`${name} cannot be ${describe(value)}${suggestion} (allowed: ${choices.join(", ")}\
)`}var WORDS={boolean:"true or false",string:"text",number:"a number",array:"a list",object:"a mapping of keys to values"};function typeOf(value){return value===
null?"null":Array.isArray(value)?"array":typeof value}function describe(value){if(typeof value=="string")return quote(value);let type=typeOf(value);return type===
"number"||type==="boolean"?String(value):type==="null"?"empty":WORDS[type]??type}function nameOf(path){return path.length===0?"the configuration":path.map((part,at)=>typeof part==
"number"?`[${part}]`:`${at>0?".":""}${part}`).join("")}function isMapping(value){return typeOf(value)==="object"}function firstOf(entries,find){for(let entry of entries){
let violation=find(entry);if(violation!==void 0)return violation}}var DEEPEST=50,MOST_ALIASES=20;function parseConfig(text,name){name.endsWith(".json")&&checkJson(text,name);let complain=(offset,message)=>{let before=text.slice(
0,offset).split(`
`);return new UserError(`${name}:${before.length}:${(before.at(-1)??"").length+1}: ${message}`)},document=parseYaml(text,complain),value=toPlain(document,complain);
if(value==null)return NO_CONFIG;let violation=findViolation(value,config_schema_default)??findGlobMistake(value);if(violation!==void 0)throw complain(offsetOf(document,
violation),violation.message);let{$schema:_,...settings}=value;return{...NO_CONFIG,...settings}}function findGlobMistake(value){for(let key of["include","exclud\
e"])for(let[at,glob]of(value[key]??[]).entries()){let mistake=globMistake(glob);if(mistake!==void 0)return{path:[key,at],inKey:!1,message:`${key}[${at}]: ${quote(
glob)} ${mistake}`}}}function parseYaml(text,complain){let tooDeep=findTooDeep(text,DEEPEST);if(tooDeep!==void 0)throw complain(tooDeep,"nested too deeply");let document=(0,import_yaml.parseDocument)(
text,{prettyErrors:!1,schema:"core",stringKeys:!0}),[problem]=[...document.errors,...document.warnings];if(problem!==void 0)throw complain(problem.pos[0],messageOf(
problem));return document}function toPlain(document,complain){let alias=0;(0,import_yaml.visit)(document,{Alias:(_,{range})=>{alias||=range?.[0]??0}});try{return document.
toJS({maxAliasCount:MOST_ALIASES})}catch(error){throw complain(alias,messageOf(error))}}function checkJson(text,name){try{JSON.parse(text)}catch(error){throw new UserError(
`${name}: ${messageOf(error)}`)}}function offsetOf(document,{path,inKey}){if(inKey){let parent=path.length===1?document.contents:document.getIn(path.slice(0,-1),
!0),pair=(0,import_yaml.isMap)(parent)?parent.items.find(({key})=>keyText(key)===path.at(-1)):void 0;return startOf(pair?.key)??0}return startOf(path.length===0?
document.contents:document.getIn(path,!0))??0}function keyText(key){return(0,import_yaml.isNode)(key)?key.toJSON():key}function startOf(node){return(0,import_yaml.isNode)(
node)?node.range?.[0]:void 0}export{parseConfig};
