import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{listUnmerged}from"./chunk-3GYGSMJK.js";import{placeObjects}from"./chunk-OS4LH5HX.js";import"./chunk-TM74UN26.js";import{NamedObjects}from"./chunk-GDLB5KPS.js";
import{placeHit}from"./chunk-CK5LGPZH.js";import"./chunk-LGVCS5S5.js";import"./chunk-4UQ6JKQB.js";import"./chunk-SMHEIQYM.js";import"./chunk-ZVWKPNVL.js";
import"./chunk-QWBABLDL.js";import{joinRaw,pathFrom,pathText}from"./chunk-SVTZTR7L.js";import"./chunk-RJPTLQNV.js";import"./chunk-UMMOCE42.js";
import"./chunk-3U5WLZBX.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-ZXC5UEDN.js";import"./chunk-7KLDJBVT.js";import{resolve}from"node:path";var CHUNK=500;async function openCommit(query,settings){let{location,directories,changes}=query,objects=new NamedObjects({...location,partial:!1},settings),conflicts=changes.
some(change=>change.unmerged)?await listUnmerged({...location,directory:directories.top}):[],blobs=new Set;for(let{after:blob,path}of[...changes,...conflicts])blob!==
void 0&&(blobs.add(blob),objects.add(blob,{path:pathText(path),object:"blob",blob}));let loose=[...looseItems([...blobs],directories.objects)],files=listNamed(query),
source={scope:"staged",items:async function*(){yield*loose,yield*files},rest:learned=>readRest(objects,learned),place:async hits=>hits.flatMap(hit=>hit.origin.kind===
"file"?[placeHit(hit,{path:pathFrom(location.directory,hit.origin.path,directories.top)})]:placeObjects([hit],id=>objects.placesOf(id))),problems:()=>objects.problems(),
total:()=>objects.total(),ignoredFiles:()=>0,excludedFiles:()=>0,repository:void 0};return loose.length>1||files.length>0?{source}:{source,quick:loose[0]??looseItem(
[],"")}}function*looseItems(ids,directory){for(let at=0;at<ids.length;at+=CHUNK)yield looseItem(ids.slice(at,at+CHUNK),directory)}function looseItem(ids,directory){
let files=ids.map(id=>({id,path:`${directory}/${id.slice(0,2)}/${id.slice(2)}`}));return{kind:"loose",known:{idSize:20,tables:[]},files}}async function*readRest(objects,learned){
let unread=learned.flatMap(part=>part.unread.map(({id})=>id));unread.length>0&&(yield*objects.read(unread))}function listNamed({location,directories,changes,files}){
let changed=new Set(changes.map(({path})=>pathText(joinRaw(directories.top,path)))),others=files.map(file=>resolve(location.directory,file)).filter(file=>!changed.
has(file));if(others.length===0)return[];let{top}=directories;return[{kind:"files",root:top,top,named:!0,paths:others.map(file=>pathFrom(top,file))}]}export{openCommit};
