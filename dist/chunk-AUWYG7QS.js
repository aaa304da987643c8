import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{NamedObjects}from"./chunk-CWUPTFHT.js";import"./chunk-77LLWZBK.js";import"./chunk-P6QYDSBI.js";import"./chunk-7DHH5OVB.js";import"./chunk-TOZB53RI.js";
import"./chunk-77KEFFRJ.js";import"./chunk-Q4LP4FCW.js";import"./chunk-ZLGC2GEI.js";import"./chunk-B2PKFYZV.js";import"./chunk-CR6GWQCQ.js";
import"./chunk-ETRO5Q4U.js";import{init_define_WORKFLOWS}from"./chunk-76VBTWAH.js";init_define_WORKFLOWS();function openBlobs(location,ids,settings){let objects=new NamedObjects({...location,partial:!1},settings);for(let blob of ids)objects.add(blob,{path:"",object:"\
blob",blob});return{scope:"range",items:()=>objects.read(),place:async()=>[],problems:()=>objects.problems(),total:()=>ids.length,ignoredFiles:()=>0,excludedFiles:()=>0,
repository:void 0}}export{openBlobs};
