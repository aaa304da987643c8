import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{listUnmerged}from"./chunk-WIPAPYNA.js";import{placeObjects}from"./chunk-X55XUQ4N.js";import{NamedObjects}from"./chunk-RPNXPUET.js";import"./chunk-HSGQHVN6.js";
import{placeHit}from"./chunk-LJBHDP2H.js";import"./chunk-XSZR7IDL.js";import"./chunk-MCQPSVNT.js";import"./chunk-7TO62PKV.js";import"./chunk-3CXTQ3JG.js";
import"./chunk-52JTBCS3.js";import"./chunk-GYHN5TUY.js";import{joinRaw,pathFrom,pathText}from"./chunk-BXXJULRF.js";import"./chunk-VLVBIFYH.js";
import"./chunk-3T7NVGU7.js";import"./chunk-OXAFIF7G.js";import"./chunk-IK6QIXU4.js";import"./chunk-TFJGV7Q2.js";import{init_define_WORKFLOWS}from"./chunk-TPSVFZUU.js";init_define_WORKFLOWS();import{resolve}from"node:path";var CHUNK=500;async function openCommit(query,settings){let{location,directories,changes}=query,objects=new NamedObjects({...location,partial:!1},settings),conflicts=changes.
some(change=>change.unmerged)?await listUnmerged({...location,directory:directories.top}):[],blobs=new Set;for(let{after:blob,path}of[...changes,...conflicts])blob!==
void 0&&(blobs.add(blob),objects.add(blob,{path:pathText(path),object:"blob",blob}));let loose=[...looseItems([...blobs],directories.objects)],files=listNamed(query),
source={scope:"staged",items:async function*(){yield*loose,yield*files},rest:learned=>objects.readRest(learned),place:async hits=>hits.flatMap(hit=>hit.origin.kind===
"file"?[placeHit(hit,{path:pathFrom(location.directory,hit.origin.path,directories.top)})]:placeObjects([hit],id=>objects.placesOf(id))),problems:()=>objects.problems(),
total:()=>objects.total(),ignoredFiles:()=>0,excludedFiles:()=>0,repository:void 0};return loose.length>1||files.length>0?{source}:{source,quick:loose[0]??looseItem(
[],"")}}function*looseItems(ids,directory){for(let at=0;at<ids.length;at+=CHUNK)yield looseItem(ids.slice(at,at+CHUNK),directory)}function looseItem(ids,directory){
let files=ids.map(id=>({id,path:`${directory}/${id.slice(0,2)}/${id.slice(2)}`}));return{kind:"loose",known:{idSize:20,tables:[]},files}}function listNamed({location,
directories,changes,files}){let changed=new Set(changes.map(({path})=>pathText(joinRaw(directories.top,path)))),others=files.map(file=>resolve(location.directory,
file)).filter(file=>!changed.has(file));if(others.length===0)return[];let{top}=directories;return[{kind:"files",root:top,top,named:!0,paths:others.map(file=>pathFrom(
top,file))}]}export{openCommit};
