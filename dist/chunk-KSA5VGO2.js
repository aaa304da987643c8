import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{NamedObjects}from"./chunk-KO57563L.js";import"./chunk-4AD7APJJ.js";import"./chunk-7X6OTH2M.js";import"./chunk-MGYAHX46.js";import"./chunk-BJZ46DRK.js";
import"./chunk-C3VV5JB2.js";import"./chunk-7KLDJBVT.js";function openBlobs(location,ids,settings){let objects=new NamedObjects({...location,partial:!1},settings);for(let blob of ids)objects.add(blob,{path:"",object:"\
blob",blob});return{scope:"range",items:()=>objects.read(),place:async()=>[],problems:()=>objects.problems(),total:()=>ids.length,ignoredFiles:()=>0,excludedFiles:()=>0,
repository:void 0}}export{openBlobs};
