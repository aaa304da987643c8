import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{pathText}from"./chunk-B3BWRJO7.js";import{init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();async function splitHeld(placed,past){let before=await Promise.all(placed.map(async({place})=>idsBefore(place,place.object==="blob"?await past.changesAt(place):
[]))),ids=[...new Set(before.flat())],hits=ids.length===0?[]:await past.scanBlobs(ids),known=new Set(hits.map(({origin,match})=>keyOf(origin.kind==="object"?origin.
id:"",match.token))),isHeld=(index,token)=>before[index]?.some(id=>known.has(keyOf(id,token)))===!0;return{added:placed.filter(({match},index)=>!isHeld(index,match.
token)),held:placed.filter(({match},index)=>isHeld(index,match.token))}}function idsBefore({path},changes){return changes.flatMap(change=>{let deleted=change.after===
void 0&&!change.unmerged;return change.before!==void 0&&(deleted||pathText(change.path)===path)?change.before:[]})}function keyOf(id,token){return`${id} ${token}`}export{splitHeld};
