import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findSightings}from"./chunk-7YMO23G6.js";var CODE="[A-Za-z0-9+/]{20,8192}={0,2}",FORMS=[["nuget-encrypted",/key\s{0,4}=\s{0,4}["']Password["']\s{1,40}value\s{0,4}=\s{0,4}["'](AQAAANCMnd8[A-Za-z0-9+/]{20,8192}={0,2})/gi],
["jenkins-encrypted",/\{(AQAAABAAAA[A-Za-z0-9+/]{20,8192}={0,2})\}/g],["maven-encrypted",new RegExp(`<password>[^<{]{0,200}\\{(?!AQAAABAAAA)(${CODE})\\}[^<]{0,20\
0}</password>`,"g")]];function findUnreadable(bytes,start,end){let text=Buffer.from(bytes.buffer,bytes.byteOffset+start,end-start).toString("latin1");return FORMS.
flatMap(([carrier,pattern])=>Array.from(text.matchAll(pattern),match=>{let code=match[1];return{carrier,offset:match.index+match[0].indexOf(code),length:code.length}})).
toSorted((a,b)=>a.offset-b.offset).map(one=>({...one,ruleId:"",token:"",format:"legacy",confidence:"possible",checksum:"invalid",kind:"unknown",encoding:[],unreadable:!0}))}var matchers=new WeakMap;async function loadCustomRules({customRules}){if(customRules===void 0)return;let{CustomMatcher:Matcher}=await import("./chunk-FY7Z323L.js");
matchers.set(customRules,new Matcher(customRules))}function detectAll(bytes,start,end,settings,changes){let{customRules,remarks}=settings,found=findSightings({bytes,
start,end,changes},settings),unreadable=remarks===!0?findUnreadable(bytes,start,end):[],tokens=unreadable.length===0?found:[...found,...unreadable].toSorted(byPlace);
if(customRules===void 0)return tokens;let matcher=matchers.get(customRules);if(matcher===void 0)throw new Error("custom rules were not loaded");let others=matcher.
find({bytes,start,end}).filter(match=>!tokens.some(token=>overlaps(token,match)));return others.length===0?tokens:[...tokens,...others].sort(byPlace)}function overlaps(a,b){
return a.offset<b.offset+b.length&&b.offset<a.offset+a.length}function byPlace(a,b){return a.offset-b.offset||a.length-b.length||(a.ruleId<b.ruleId?-1:1)}export{loadCustomRules,detectAll};
