import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{changesByCommit,openRepository,openUpdates}from"./chunk-HWKLE5S6.js";import"./chunk-SEAKHBX2.js";import"./chunk-X55XUQ4N.js";import"./chunk-RPNXPUET.js";
import"./chunk-HSGQHVN6.js";import"./chunk-LJBHDP2H.js";import"./chunk-XSZR7IDL.js";import"./chunk-MCQPSVNT.js";import"./chunk-AEADT2KD.js";
import"./chunk-CQ3BAXK4.js";import"./chunk-7TO62PKV.js";import"./chunk-3CXTQ3JG.js";import"./chunk-C2VG3IYT.js";import"./chunk-52JTBCS3.js";
import"./chunk-GYHN5TUY.js";import"./chunk-BXXJULRF.js";import"./chunk-VLVBIFYH.js";import"./chunk-3T7NVGU7.js";import"./chunk-OXAFIF7G.js";
import"./chunk-IK6QIXU4.js";import"./chunk-TFJGV7Q2.js";import"./chunk-TPSVFZUU.js";export{changesByCommit,openRepository,openUpdates};
