import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanSource}from"./chunk-TJCEUZQX.js";import"./chunk-YFL2BMGQ.js";import"./chunk-E3SAYQEW.js";import"./chunk-ARND73IX.js";import"./chunk-WAG4JCZ4.js";
import"./chunk-IOWX4CL4.js";import"./chunk-LMCNN4QH.js";import"./chunk-C2VG3IYT.js";import"./chunk-52JTBCS3.js";import"./chunk-GYHN5TUY.js";
import"./chunk-BXXJULRF.js";import"./chunk-VLVBIFYH.js";import"./chunk-3T7NVGU7.js";import"./chunk-OXAFIF7G.js";import"./chunk-IK6QIXU4.js";
import"./chunk-QXEID26E.js";import"./chunk-TPSVFZUU.js";export{scanSource};
