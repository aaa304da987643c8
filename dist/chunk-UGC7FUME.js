import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanSource}from"./chunk-ZBOHNRUV.js";import"./chunk-KASCY6AO.js";import"./chunk-LJL37FYG.js";import"./chunk-TOZB53RI.js";import"./chunk-WD4X5NBS.js";
import"./chunk-E3KEAT7Y.js";import"./chunk-77KEFFRJ.js";import"./chunk-6W5P6Q7N.js";import"./chunk-TX2OSVAV.js";import"./chunk-3RGMPORL.js";
import"./chunk-Y36GRXLE.js";import"./chunk-Q4LP4FCW.js";import"./chunk-ZLGC2GEI.js";import"./chunk-B2PKFYZV.js";import"./chunk-CR6GWQCQ.js";
import"./chunk-ETRO5Q4U.js";import"./chunk-Y6RGRNUE.js";import"./chunk-76VBTWAH.js";export{scanSource};
