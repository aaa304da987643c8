import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{organizationsOf}from"./chunk-NRCMWDGD.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();import{posix}from"node:path";var NO_PATH=".git";function countPlaces(places){return places.reduce((sum,{more=0})=>sum+1+more,0)}function firstSeen(places){let first;for(let place of places)
place.commit!==void 0&&isBefore(place,first)&&(first=place);return first}function groupByPath(places){let groups=new Map;for(let place of places){let{path,object,
commit,blob,inner}=place,key=path===""?["",object,commit,blob,inner].join("\0"):path,group=groups.get(key);group===void 0?groups.set(key,[place]):group.push(place)}
return groups}function groupByFile(findings,select=({places})=>places){return findings.flatMap(finding=>{let organizations=organizationsOf(finding);return[...groupByPath(
select(finding)).values()].flatMap(places=>{let first=firstSeen(places)??places[0];return first===void 0?[]:{finding,organizations,places:[first,...places.filter(
place=>place!==first)]}})})}function rootPathOf(path,{scope,repository}){if(path==="")return NO_PATH;if(path.startsWith("/")||/^[A-Za-z]:\//.test(path))return path;
let prefix=scope==="tree"||scope==="staged"?repository?.prefix??"":"";return posix.normalize(prefix+path)}function isBefore({date},other){return other?.date===void 0?
other===void 0||date!==void 0:date!==void 0&&Date.parse(date)<Date.parse(other.date)}export{NO_PATH,countPlaces,firstSeen,groupByPath,groupByFile,rootPathOf};
