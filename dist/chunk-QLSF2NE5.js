import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanSource}from"./chunk-6CIN5ED2.js";import"./chunk-UZEAXCLP.js";import"./chunk-E3SAYQEW.js";import"./chunk-ARND73IX.js";import"./chunk-WAG4JCZ4.js";
import"./chunk-IOWX4CL4.js";import"./chunk-LMCNN4QH.js";import"./chunk-GLJL3GPT.js";import"./chunk-52JTBCS3.js";import"./chunk-GYHN5TUY.js";
import"./chunk-BXXJULRF.js";import"./chunk-VLVBIFYH.js";import"./chunk-3T7NVGU7.js";import"./chunk-OXAFIF7G.js";import"./chunk-IK6QIXU4.js";
import"./chunk-QXEID26E.js";import"./chunk-TPSVFZUU.js";export{scanSource};
