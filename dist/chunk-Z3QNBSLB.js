import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{NamedObjects}from"./chunk-UW37WI5F.js";import"./chunk-RIELJNYR.js";import"./chunk-N4SGM35B.js";import"./chunk-H66RCIDL.js";import"./chunk-BF2HZAUF.js";
import"./chunk-XYCWTXEZ.js";import"./chunk-MWQTRLUW.js";import"./chunk-MHYNI43W.js";import"./chunk-ZHUGGGSR.js";import{init_define_WORKFLOWS}from"./chunk-QAMUKJXS.js";init_define_WORKFLOWS();function openBlobs(location,ids,settings){let objects=new NamedObjects({...location,partial:!1},settings);for(let blob of ids)objects.add(blob,{path:"",object:"\
blob",blob});return{scope:"range",items:()=>objects.read(),place:async()=>[],problems:()=>objects.problems(),total:()=>ids.length,ignoredFiles:()=>0,excludedFiles:()=>0,
repository:void 0}}export{openBlobs};
