import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{NamedObjects}from"./chunk-H3LKYCAU.js";import"./chunk-W5N6GLT7.js";import"./chunk-M326MCOK.js";import"./chunk-6L5SCCVI.js";import"./chunk-BJZ46DRK.js";
import"./chunk-6FPCOGQJ.js";import"./chunk-7KLDJBVT.js";function openBlobs(location,ids,settings){let objects=new NamedObjects({...location,partial:!1},settings);for(let blob of ids)objects.add(blob,{path:"",object:"\
blob",blob});return{scope:"range",items:()=>objects.read(),place:async()=>[],problems:()=>objects.problems(),total:()=>ids.length,ignoredFiles:()=>0,excludedFiles:()=>0,
repository:void 0}}export{openBlobs};
