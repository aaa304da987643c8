import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-X3SBCVFH.js";import"./chunk-CTZTOIK2.js";import"./chunk-LMBBE3WE.js";import"./chunk-5QCUYBJ7.js";import"./chunk-NRPKZ7KC.js";
import"./chunk-T7VBEKB3.js";import"./chunk-7AF6FMTK.js";import"./chunk-WIPAPYNA.js";import"./chunk-EY57BUEV.js";import"./chunk-PZX4EU3X.js";
import"./chunk-ZKGPGHDA.js";import"./chunk-4DMBECDB.js";import"./chunk-HSGQHVN6.js";import"./chunk-LJBHDP2H.js";import"./chunk-T463PN73.js";
import"./chunk-XSZR7IDL.js";import"./chunk-MCQPSVNT.js";import"./chunk-AEADT2KD.js";import"./chunk-CQ3BAXK4.js";import"./chunk-7TO62PKV.js";
import"./chunk-3CXTQ3JG.js";import"./chunk-CA6GDBLA.js";import"./chunk-HEPKYQ5J.js";import"./chunk-AMBB4I5C.js";import"./chunk-H4GIFXH4.js";
import"./chunk-23Y2AYW7.js";import"./chunk-RHY53SEK.js";import"./chunk-IOWX4CL4.js";import"./chunk-LMCNN4QH.js";import"./chunk-GYHN5TUY.js";
import"./chunk-BXXJULRF.js";import"./chunk-VLVBIFYH.js";import"./chunk-3T7NVGU7.js";import"./chunk-E5G6NG5O.js";import"./chunk-OXAFIF7G.js";
import"./chunk-IK6QIXU4.js";import"./chunk-TFJGV7Q2.js";import"./chunk-HLKJPMEY.js";import"./chunk-QXEID26E.js";import"./chunk-TPSVFZUU.js";export{scan};
