import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-NIKXWIFR.js";import{RE2JS}from"./chunk-Y4NIJQLE.js";import"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";import{entropyOf}from"./chunk-TBFOT7FM.js";
import"./chunk-VKAQM3L7.js";import"./chunk-NVCMX4JE.js";import"./chunk-BJZ46DRK.js";import"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var CustomMatcher=class{#rules;constructor(rules){this.#rules=rules.map(rule=>({rule,literal:Buffer.from(rule.literal,"latin1"),pattern:RE2JS.compile(rule.pattern)}))}find(text){
return this.#rules.flatMap(compiled=>findRule(compiled,text))}};function findRule({rule,literal,pattern},text){let{bytes,start,end}=text,buffer=Buffer.from(bytes.
buffer,bytes.byteOffset+start,end-start),found=new Map;for(let window of windowsOf(buffer,literal))for(let span of secretsIn(buffer,window,pattern))(rule.entropy===
void 0||entropyOf(buffer,span.start,span.end)>=rule.entropy)&&found.set(span.start,toMatch(rule,buffer,span));return[...found.values()]}function windowsOf(buffer,literal){
let windows=[];for(let at=buffer.indexOf(literal);at!==-1;at=buffer.indexOf(literal,at+literal.length)){let span={start:at,end:at+literal.length},last=windows.at(
-1),isNear=last!==void 0&&at-last.first<=256,window=isNear?last:{start:Math.max(0,at-256),end:0,first:at,literals:[]};isNear||windows.push(window),window.end=Math.
min(buffer.length,span.end+256),window.literals.push(span)}return windows}function secretsIn(buffer,{start:from,end:to,literals},pattern){let matcher=pattern.matcher(
buffer.toString("latin1",from,to)),lastLiteral=literals.at(-1),secrets=[];for(;matcher.find();){let whole={start:from+matcher.start(),end:from+matcher.end()};if(whole.
start>lastLiteral.start)break;if(!literals.some(literal=>isWithinReach(buffer,whole,literal)))continue;let secret=matcher.groupCount()>0&&matcher.start(1)>=0?{start:from+
matcher.start(1),end:from+matcher.end(1)}:whole;secret.end>secret.start&&secrets.push(secret)}return secrets}function isWithinReach(buffer,whole,literal){if(whole.
start>literal.start||whole.end<literal.end)return!1;let first=Math.max(0,literal.start-256),last=Math.min(buffer.length,literal.end+256);return(whole.start>first||
first===0)&&(whole.end<last||last===buffer.length)}function toMatch(rule,buffer,{start,end}){return{ruleId:rule.id,format:"custom",confidence:rule.confidence??"\
likely",checksum:"none",kind:"unknown",description:rule.description,token:buffer.toString("latin1",start,end),offset:start,length:end-start,encoding:[]}}export{CustomMatcher};
