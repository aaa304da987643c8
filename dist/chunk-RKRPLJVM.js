import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanSource}from"./chunk-EY57BUEV.js";import"./chunk-AMBB4I5C.js";import"./chunk-H4GIFXH4.js";import"./chunk-23Y2AYW7.js";import"./chunk-RHY53SEK.js";
import"./chunk-IOWX4CL4.js";import"./chunk-LMCNN4QH.js";import"./chunk-GYHN5TUY.js";import"./chunk-BXXJULRF.js";import"./chunk-VLVBIFYH.js";
import"./chunk-3T7NVGU7.js";import"./chunk-OXAFIF7G.js";import"./chunk-IK6QIXU4.js";import"./chunk-QXEID26E.js";import"./chunk-TPSVFZUU.js";export{scanSource};
