import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{NamedObjects}from"./chunk-ZBAZV536.js";import"./chunk-ZL6UDSAW.js";import"./chunk-35KU7LIQ.js";import"./chunk-Y4FZIVOG.js";import"./chunk-RAHHRCW4.js";
import"./chunk-PEBQMNBJ.js";import"./chunk-TW2MPRLV.js";import"./chunk-N2WQXLHN.js";import"./chunk-LBOOO3XH.js";import{init_define_WORKFLOWS}from"./chunk-QEEJZXHW.js";init_define_WORKFLOWS();function openBlobs(location,ids,settings){let objects=new NamedObjects({...location,partial:!1},settings);for(let blob of ids)objects.add(blob,{path:"",object:"\
blob",blob});return{scope:"range",items:()=>objects.read(),place:async()=>[],problems:()=>objects.problems(),total:()=>ids.length,ignoredFiles:()=>0,excludedFiles:()=>0,
repository:void 0}}export{openBlobs};
