import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{fingerprintOf}from"./chunk-375Z7FO2.js";import{baselineKey}from"./chunk-T4ZFNFP4.js";import{isAtLeast}from"./chunk-BWBA3JCL.js";import{
Secret}from"./chunk-NL4GV5MG.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();function suppress(all,{inline,baseline}){let findings=[],suppressed=[];for(let finding of all){let reason=baseline?.entries.get(baselineKey(finding.secret));if(reason!==
void 0){suppressed.push({...finding,suppression:{kind:"baseline",...reason===""?{}:{reason}}});continue}let allowed=finding.places.filter(place=>inline&&isAllowed(
place)),rest=finding.places.filter(place=>!allowed.includes(place));rest.length>0&&findings.push(allowed.length===0?finding:{...finding,places:rest}),allowed.length>
0&&suppressed.push({...finding,places:allowed,suppression:inlineSuppression(allowed)})}return{findings,suppressed}}function isAllowed({allowed}){return allowed!==
void 0&&allowed!==""}function inlineSuppression(places){return{kind:"inline",reason:[...new Set(places.map(({allowed})=>allowed))].join("; ")}}init_define_WORKFLOWS();function toFindings(placed){let groups=new Map;for(let one of placed){let fingerprint=fingerprintOf(one.match.ruleId,one.match.token),group=groups.get(fingerprint)??
new Map;groups.set(fingerprint,group),group.set(placeKey(one.place),one)}return[...groups].map(([fingerprint,group])=>toFinding(fingerprint,[...group.values()].
toSorted((a,b)=>comparePlaces(a.place,b.place)))).toSorted(compareFindings)}function dropUnwanted(findings,minConfidence,disabledRules){return findings.filter(({
confidence,ruleId})=>isAtLeast(confidence,minConfidence)&&!disabledRules.includes(ruleId))}function toFinding(fingerprint,group){let matches=group.map(({match})=>match),
surest=matches.reduce((best,match)=>isAtLeast(best.confidence,match.confidence)?best:match),{ruleId,confidence,format,checksum,kind,issued,keyKind,provider,description,
token}=surest,organizations=organizationsOf(matches),history=group.find(one=>one.history!==void 0)?.history;return{ruleId,confidence,format,checksum,kind,...issued===
void 0?{}:{issued},...description===void 0?{}:{description},...keyKind===void 0?{}:{keyKind},...provider===void 0?{}:{provider},...organizations.length===0?{}:{
organizations},secret:new Secret(token),fingerprint,places:group.map(({place})=>place),...history===void 0?{}:{history}}}function organizationsOf(matches){let near=matches.
flatMap(({organization})=>organization??[]),elsewhere=matches.flatMap(({mentioned=[]})=>mentioned);return addOrganizations(addOrganizations([],near,"near"),elsewhere,
"file")}function addOrganizations(known,names,from){let seen=new Set(known.map(({name})=>name.toLowerCase())),added=names.filter(name=>!seen.has(name.toLowerCase())&&
seen.add(name.toLowerCase()));return[...known,...added.map(name=>({name,from}))]}function placeKey(place){return[place.path,place.inner,place.line,place.column,
place.blob,place.commit,place.object].join("\0")}function compareFindings(a,b){return Number(isAtLeast(b.confidence,a.confidence))-Number(isAtLeast(a.confidence,
b.confidence))||compareFirstPlaces(a,b)||compareText(a.fingerprint,b.fingerprint)}function compareFirstPlaces(a,b){let[first,second]=[a.places[0],b.places[0]];return first===
void 0||second===void 0?0:comparePlaces(first,second)}function comparePlaces(a,b){return compareText(a.path,b.path)||a.line-b.line||a.column-b.column||compareText(
a.blob??"",b.blob??"")||compareText(a.commit??"",b.commit??"")||compareText(a.object??"",b.object??"")||compareText(a.ref??"",b.ref??"")}function compareText(a,b){
return a<b?-1:+(a>b)}export{toFindings,dropUnwanted,addOrganizations,comparePlaces,suppress};
