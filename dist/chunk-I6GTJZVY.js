import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{RE2JS}from"./chunk-Y4NIJQLE.js";import"./chunk-NIKXWIFR.js";import{entropyOf}from"./chunk-SUWK2YNK.js";import"./chunk-7KLDJBVT.js";var CustomMatcher=class{#rules;constructor(rules){this.#rules=rules.map(rule=>({rule,literal:Buffer.from(rule.literal,"latin1"),pattern:RE2JS.compile(rule.pattern)}))}find(text){
return this.#rules.flatMap(compiled=>findRule(compiled,text))}};function findRule({rule,literal,pattern},text){let{bytes,start,end}=text,buffer=Buffer.from(bytes.
buffer,bytes.byteOffset+start,end-start),found=new Map;for(let at=buffer.indexOf(literal);at!==-1;at=buffer.indexOf(literal,at+literal.length))for(let span of secretsAround(
buffer,{start:at,end:at+literal.length},pattern))(rule.entropy===void 0||entropyOf(buffer,span.start,span.end)>=rule.entropy)&&found.set(span.start,toMatch(rule,
buffer,span));return[...found.values()]}function secretsAround(buffer,literal,pattern){let from=Math.max(0,literal.start-256),to=Math.min(buffer.length,literal.
end+256),matcher=pattern.matcher(buffer.toString("latin1",from,to)),secrets=[];for(;matcher.find();){let whole={start:from+matcher.start(),end:from+matcher.end()},
isCut=whole.start===from&&from>0||whole.end===to&&to<buffer.length;if(whole.start>literal.start)break;if(whole.end<literal.end||isCut)continue;let secret=matcher.
groupCount()>0&&matcher.start(1)>=0?{start:from+matcher.start(1),end:from+matcher.end(1)}:whole;secret.end>secret.start&&secrets.push(secret)}return secrets}function toMatch(rule,buffer,{
start,end}){return{ruleId:rule.id,format:"custom",confidence:rule.confidence??"likely",checksum:"none",kind:"unknown",description:rule.description,token:buffer.
toString("latin1",start,end),offset:start,length:end-start,encoding:[]}}export{CustomMatcher};
