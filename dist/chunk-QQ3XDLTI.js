import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasPath}from"./chunk-U4TS4GAC.js";import{hasMoved}from"./chunk-CMSP65ZT.js";import{listUnmerged}from"./chunk-NZC5PUHI.js";import{placeObjects}from"./chunk-Q7IYHAO4.js";
import{placeHit}from"./chunk-CK5LGPZH.js";import{NamedObjects}from"./chunk-RWDQT7ZN.js";import"./chunk-ZXC5UEDN.js";import"./chunk-WLFWCCN7.js";
import"./chunk-TBSHWNM2.js";import"./chunk-AVEQMXZF.js";import"./chunk-5R43I725.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";
import{joinRaw,pathFrom,pathText}from"./chunk-L4DFIAAX.js";import"./chunk-BDHLDGLQ.js";import"./chunk-7KLDJBVT.js";import{resolve}from"node:path";var CHUNK=500;async function openCommit(query,settings){let{location,directories,changes}=query,objects=new NamedObjects({...location,partial:!1},settings),blobs=new Set;
for(let{after:blob,isNew,path}of[...changes,...await listConflicts(query)]){let place={path:pathText(path),object:"blob",...blob===void 0?{}:{blob}};blob!==void 0&&
(blobs.add(blob),objects.add(blob,place)),isNew&&objects.addPath(path,place)}let loose=[...looseItems([...blobs],directories.objects)],files=listNamed(query),names=objects.
names(),source={scope:"staged",items:async function*(){names!==void 0&&(yield names),yield*loose,yield*files},rest:learned=>objects.readRest(learned),place:async hits=>hits.
flatMap(hit=>hit.origin.kind==="file"?[placeFile(hit,hit.origin.path,query)]:placeObjects([hit],id=>objects.placesOf(id))),problems:()=>objects.problems(),nameProblem:problem=>objects.
nameProblem(problem),total:()=>objects.total(),ignoredFiles:()=>0,excludedFiles:()=>0,repository:void 0},isLittle=loose.length<=1&&files.length===0&&names===void 0,
hadName=place=>wasNamed(place,query);return isLittle?{source,hadName,quick:loose[0]??looseItem([],"")}:{source,hadName}}async function listConflicts({location,directories,
changes}){return changes.some(change=>change.unmerged)?listUnmerged({...location,directory:directories.top}):[]}function*looseItems(ids,directory){for(let at=0;at<
ids.length;at+=CHUNK)yield looseItem(ids.slice(at,at+CHUNK),directory)}function looseItem(ids,directory){let files=ids.map(id=>({id,path:`${directory}/${id.slice(
0,2)}/${id.slice(2)}`}));return{kind:"loose",known:{idSize:20,tables:[]},files}}function listNamed({location,directories,changes,files}){let changed=new Set(changes.
map(({path})=>pathText(joinRaw(directories.top,path)))),others=files.map(file=>resolve(location.directory,file)).filter(file=>!changed.has(file));if(others.length===
0)return[];let{top}=directories;return[{kind:"files",root:top,top,named:!0,paths:others.map(file=>pathFrom(top,file))}]}function placeFile(hit,path,{location,directories}){
let isName=hit.origin.kind==="file"&&hit.origin.isName===!0;return placeHit(hit,{path:pathFrom(location.directory,path,directories.top),...isName?{object:"tree"}:
{}})}async function wasNamed(place,{location,directories,changes}){let isIn=path=>path===place.path||path.startsWith(`${place.path}/`);return changes.some(({path})=>isIn(
pathText(path)))?hasMoved(place,changes)||hasPath({...location,directory:directories.top},["HEAD"],place.path):!1}export{openCommit};
