import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runCi,scanInCi}from"./chunk-RGH4KLFD.js";import"./chunk-3M7FG76X.js";import"./chunk-NQBSZUXQ.js";import"./chunk-6F7SVSJO.js";import"./chunk-BDWJZPTC.js";
import"./chunk-FTYFRVHW.js";import"./chunk-5VCURKWW.js";import"./chunk-XSZR7IDL.js";import"./chunk-MCQPSVNT.js";import"./chunk-AEADT2KD.js";
import"./chunk-CQ3BAXK4.js";import"./chunk-7TO62PKV.js";import"./chunk-3CXTQ3JG.js";import"./chunk-JCHTCYPI.js";import"./chunk-WXOA6ZQT.js";
import"./chunk-N4GABV3O.js";import"./chunk-2H3D5AD2.js";import"./chunk-GMS2QVNW.js";import"./chunk-RAWRSPBX.js";import"./chunk-C7SROV7K.js";
import"./chunk-PSNJI7UF.js";import"./chunk-EXN4EWTB.js";import"./chunk-7MCBHFID.js";import"./chunk-HEPKYQ5J.js";import"./chunk-VLVBIFYH.js";
import"./chunk-3T7NVGU7.js";import"./chunk-UH5AL6YX.js";import"./chunk-CAD3F4BE.js";import"./chunk-QEDCJYI6.js";import"./chunk-E5G6NG5O.js";
import"./chunk-OXAFIF7G.js";import"./chunk-LVKJFONX.js";import"./chunk-STQDIDAU.js";import"./chunk-NB4NGODU.js";import"./chunk-OAF5GCN7.js";
import"./chunk-Q2FYDGBO.js";import"./chunk-IK6QIXU4.js";import"./chunk-HLKJPMEY.js";import"./chunk-QXEID26E.js";import"./chunk-TPSVFZUU.js";export{runCi,scanInCi};
