import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{NamedObjects}from"./chunk-M6OAMSBI.js";import"./chunk-ST4YDCC6.js";import"./chunk-PGJQXOLR.js";import"./chunk-UH4PCQ2M.js";import"./chunk-SZHBO4AP.js";
import"./chunk-FJMKAW5W.js";import"./chunk-C7MLX534.js";import"./chunk-4RUH7RKH.js";import"./chunk-XV2PEN3L.js";import"./chunk-GSBKXSD7.js";
import"./chunk-LZW4W5AW.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();function openBlobs(location,ids,settings){let objects=new NamedObjects({...location,partial:!1},settings);for(let blob of ids)objects.add(blob,{path:"",object:"\
blob",blob});return{scope:"range",items:()=>objects.read(),place:async()=>[],problems:()=>objects.problems(),total:()=>ids.length,ignoredFiles:()=>0,excludedFiles:()=>0,
repository:void 0}}export{openBlobs};
