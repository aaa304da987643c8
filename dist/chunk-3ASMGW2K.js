import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{NamedObjects}from"./chunk-VHMJTUHY.js";import"./chunk-NXFDUCBJ.js";import"./chunk-MKB34V6I.js";import"./chunk-E73XVOSX.js";import"./chunk-J3DMY27L.js";
import"./chunk-HSRZRVON.js";import"./chunk-ST4J2INH.js";import"./chunk-PD363LDJ.js";import"./chunk-JKLGQZT2.js";import"./chunk-JX7KTPLD.js";
import"./chunk-EOA54VTS.js";import{init_define_WORKFLOWS}from"./chunk-MHKVJSSN.js";init_define_WORKFLOWS();function openBlobs(location,ids,settings){let objects=new NamedObjects({...location,partial:!1},settings);for(let blob of ids)objects.add(blob,{path:"",object:"\
blob",blob});return{scope:"range",items:()=>objects.read(),place:async()=>[],problems:()=>objects.problems(),total:()=>ids.length,ignoredFiles:()=>0,excludedFiles:()=>0,
repository:void 0}}export{openBlobs};
