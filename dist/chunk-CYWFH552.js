import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{NamedObjects}from"./chunk-EGWUORG5.js";import"./chunk-4KBC2VUK.js";import"./chunk-NEXJ3TMS.js";import"./chunk-HJX5MTKM.js";import"./chunk-2NEXV7FU.js";
import"./chunk-SG5TUSQW.js";import"./chunk-B3BWRJO7.js";import"./chunk-ITNX7SKP.js";import"./chunk-XTB227SG.js";import"./chunk-O7AA7U3K.js";
import"./chunk-OHPFTBAE.js";import{init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();function openBlobs(location,ids,settings){let objects=new NamedObjects({...location,partial:!1},settings);for(let blob of ids)objects.add(blob,{path:"",object:"\
blob",blob});return{scope:"range",items:()=>objects.read(),place:async()=>[],problems:()=>objects.problems(),total:()=>ids.length,ignoredFiles:()=>0,excludedFiles:()=>0,
repository:void 0}}export{openBlobs};
