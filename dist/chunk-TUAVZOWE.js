import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{NamedObjects}from"./chunk-CJQIFZZU.js";import"./chunk-AM7ARPKI.js";import"./chunk-Y67U7SPT.js";import"./chunk-5JUVJJEU.js";import"./chunk-BJZ46DRK.js";
import"./chunk-UJR4ESSX.js";import"./chunk-7KLDJBVT.js";function openBlobs(location,ids,settings){let objects=new NamedObjects({...location,partial:!1},settings);for(let blob of ids)objects.add(blob,{path:"",object:"\
blob",blob});return{scope:"range",items:()=>objects.read(),place:async()=>[],problems:()=>objects.problems(),total:()=>ids.length,ignoredFiles:()=>0,excludedFiles:()=>0,
repository:void 0}}export{openBlobs};
