import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{NamedObjects}from"./chunk-GDLB5KPS.js";import"./chunk-4UQ6JKQB.js";import"./chunk-SMHEIQYM.js";import"./chunk-ZVWKPNVL.js";import"./chunk-SVTZTR7L.js";
import"./chunk-RJPTLQNV.js";import"./chunk-UMMOCE42.js";import"./chunk-3U5WLZBX.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-7KLDJBVT.js";function openBlobs(location,ids,settings){let objects=new NamedObjects({...location,partial:!1},settings);for(let blob of ids)objects.add(blob,{path:"",object:"\
blob",blob});return{scope:"range",items:()=>objects.read(),place:async()=>[],problems:()=>objects.problems(),total:()=>ids.length,ignoredFiles:()=>0,excludedFiles:()=>0,
repository:void 0}}export{openBlobs};
