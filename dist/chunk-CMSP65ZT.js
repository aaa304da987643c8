import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{pathText}from"./chunk-L4DFIAAX.js";async function splitHeld(placed,past){let before=await Promise.all(placed.map(async({place})=>idsBefore(place,place.object==="blob"?await past.changesAt(place):
[]))),ids=[...new Set(before.flat())],hits=ids.length===0?[]:await past.scanBlobs(ids),known=new Set(hits.map(({origin,match})=>keyOf(origin.kind==="object"?origin.
id:"",match.token))),names=await Promise.all(placed.map(async({place})=>place.object==="tree"&&past.hadName(place))),isHeld=(index,token)=>names[index]===!0||before[index]?.
some(id=>known.has(keyOf(id,token)))===!0;return{added:placed.filter(({match},index)=>!isHeld(index,match.token)),held:placed.filter(({match},index)=>isHeld(index,
match.token))}}function idsBefore({path},changes){return changes.flatMap(change=>change.before!==void 0&&pathText(change.path)===path?change.before:[])}function hasMoved({
path},changes){let name=path.slice(path.lastIndexOf("/")+1);return changes.some(change=>isDeletion(change)&&pathText(change.path).split("/").includes(name))}function isDeletion({
before,after,unmerged}){return before!==void 0&&after===void 0&&!unmerged}function keyOf(id,token){return`${id} ${token}`}export{splitHeld,hasMoved};
