import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasPath}from"./chunk-2JU2EEVV.js";import{hasMoved}from"./chunk-Z5L6W6PR.js";import{listUnmerged}from"./chunk-PRNRP3TC.js";import{placeObjects}from"./chunk-TV7EV3AJ.js";
import{NamedObjects}from"./chunk-M6OAMSBI.js";import"./chunk-PCNSVHZ3.js";import"./chunk-56GCOSL5.js";import{placeHit}from"./chunk-XI6SPQT6.js";
import"./chunk-B54W4R6U.js";import"./chunk-ST4YDCC6.js";import"./chunk-PGJQXOLR.js";import"./chunk-UH4PCQ2M.js";import"./chunk-SZHBO4AP.js";
import"./chunk-Y6DDIYRY.js";import"./chunk-FFPFIJD4.js";import"./chunk-FJMKAW5W.js";import"./chunk-C7MLX534.js";import"./chunk-4RUH7RKH.js";
import{joinRaw,pathFrom,pathText}from"./chunk-XV2PEN3L.js";import"./chunk-GSBKXSD7.js";import"./chunk-LZW4W5AW.js";import"./chunk-2Y7HDWH7.js";
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();import{resolve}from"node:path";var CHUNK=500;async function openCommit(query,settings){let{location,directories,changes}=query,objects=new NamedObjects({...location,partial:!1},settings),blobs=new Set;
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
