import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{NamedObjects}from"./chunk-G26NNHTS.js";import"./chunk-6XLLBNAX.js";import"./chunk-ELZTN36F.js";import"./chunk-UUHLH33Q.js";import"./chunk-SIZ2Q33Z.js";
import"./chunk-C5XMGLVY.js";import"./chunk-P6BILFG5.js";import"./chunk-MPVIZA6S.js";import"./chunk-54OVQAAD.js";import{init_define_WORKFLOWS}from"./chunk-J2BLLQNG.js";init_define_WORKFLOWS();function openBlobs(location,ids,settings){let objects=new NamedObjects({...location,partial:!1},settings);for(let blob of ids)objects.add(blob,{path:"",object:"\
blob",blob});return{scope:"range",items:()=>objects.read(),place:async()=>[],problems:()=>objects.problems(),total:()=>ids.length,ignoredFiles:()=>0,excludedFiles:()=>0,
repository:void 0}}export{openBlobs};
