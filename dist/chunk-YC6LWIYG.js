import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{NamedObjects}from"./chunk-ULUNMFZZ.js";import"./chunk-LJ7IHIMW.js";import"./chunk-IRDGJMFZ.js";import"./chunk-TMDYFPQF.js";import"./chunk-XZ57FK6N.js";
import"./chunk-LBW76QGT.js";import"./chunk-KBELGXZI.js";import"./chunk-BP76N3HF.js";import"./chunk-3TMGAIW5.js";import{init_define_WORKFLOWS}from"./chunk-32SFVRWU.js";init_define_WORKFLOWS();function openBlobs(location,ids,settings){let objects=new NamedObjects({...location,partial:!1},settings);for(let blob of ids)objects.add(blob,{path:"",object:"\
blob",blob});return{scope:"range",items:()=>objects.read(),place:async()=>[],problems:()=>objects.problems(),total:()=>ids.length,ignoredFiles:()=>0,excludedFiles:()=>0,
repository:void 0}}export{openBlobs};
