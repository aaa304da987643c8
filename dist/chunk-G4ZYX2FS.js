import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAnnotation,renderAnnotations,renderGithub}from"./chunk-T7PFIKE5.js";import"./chunk-7YB23UKZ.js";import"./chunk-EE4EELYI.js";import"./chunk-YDN5MCXP.js";
import"./chunk-PHOGEVHI.js";import"./chunk-LBNQTXJZ.js";import"./chunk-A6JQ6C6S.js";import"./chunk-MZ74BXCS.js";import"./chunk-KLHEX47K.js";
import"./chunk-KCFDOMVT.js";import"./chunk-IRACXVAV.js";import"./chunk-OJS637GG.js";import"./chunk-QVF5VD2M.js";import"./chunk-T364QBFJ.js";
import"./chunk-CK5LGPZH.js";import"./chunk-TJFLOOPF.js";import"./chunk-ZXC5UEDN.js";import"./chunk-VZK72PDG.js";import"./chunk-QXJFFL6Q.js";
import"./chunk-PNJWPFVH.js";import"./chunk-2QUOUBRQ.js";import"./chunk-RHUKSN3N.js";import"./chunk-6DIDNWPL.js";import"./chunk-AVEQMXZF.js";
import"./chunk-BJZ46DRK.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-ODLRJUJU.js";import"./chunk-5R43I725.js";
import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";import"./chunk-KHGKXPHW.js";import"./chunk-7YMO23G6.js";
import"./chunk-SUWK2YNK.js";import"./chunk-BKSN3MJL.js";import"./chunk-7KLDJBVT.js";export{renderAnnotation,renderAnnotations,renderGithub};
