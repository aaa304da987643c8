import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{NamedObjects}from"./chunk-RPNXPUET.js";import"./chunk-MCQPSVNT.js";import"./chunk-7TO62PKV.js";import"./chunk-3CXTQ3JG.js";import"./chunk-BXXJULRF.js";
import"./chunk-VLVBIFYH.js";import"./chunk-3T7NVGU7.js";import"./chunk-OXAFIF7G.js";import"./chunk-IK6QIXU4.js";import{init_define_WORKFLOWS}from"./chunk-TPSVFZUU.js";init_define_WORKFLOWS();function openBlobs(location,ids,settings){let objects=new NamedObjects({...location,partial:!1},settings);for(let blob of ids)objects.add(blob,{path:"",object:"\
blob",blob});return{scope:"range",items:()=>objects.read(),place:async()=>[],problems:()=>objects.problems(),total:()=>ids.length,ignoredFiles:()=>0,excludedFiles:()=>0,
repository:void 0}}export{openBlobs};
