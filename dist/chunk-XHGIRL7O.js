import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-BMP5UQAI.js";import"./chunk-E3KEAT7Y.js";import"./chunk-77KEFFRJ.js";import"./chunk-Q4LP4FCW.js";import"./chunk-IISGSEXO.js";
import"./chunk-EIRGRQRE.js";import"./chunk-3RGMPORL.js";import"./chunk-Y36GRXLE.js";import"./chunk-ZLGC2GEI.js";import"./chunk-B2PKFYZV.js";
import"./chunk-CR6GWQCQ.js";import"./chunk-ETRO5Q4U.js";import"./chunk-Y6RGRNUE.js";import"./chunk-76VBTWAH.js";export{scanLoose};
