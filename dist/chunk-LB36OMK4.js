import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runCi,scanInCi}from"./chunk-YGEXPBBD.js";import"./chunk-KMLATDEN.js";import"./chunk-JSVFPNDL.js";import"./chunk-YDM6FSRU.js";import"./chunk-CIEZNXTF.js";
import"./chunk-5TJBHWQ5.js";import"./chunk-TVDPUHE3.js";import"./chunk-2T6Q5ZO3.js";import"./chunk-ZL6UDSAW.js";import"./chunk-R5IG7CF3.js";
import"./chunk-ZCBMHTIM.js";import"./chunk-35KU7LIQ.js";import"./chunk-Y4FZIVOG.js";import"./chunk-M46AJMQZ.js";import"./chunk-I22NDRH5.js";
import"./chunk-VQIRLKV5.js";import"./chunk-SMIFPZQO.js";import"./chunk-3QYBIV27.js";import"./chunk-TQ2US6GU.js";import"./chunk-7JLB4JGS.js";
import"./chunk-2K7CPTGO.js";import"./chunk-YPGJVMNW.js";import"./chunk-EXKWAXJB.js";import"./chunk-32PD4SKO.js";import"./chunk-PEBQMNBJ.js";
import"./chunk-TW2MPRLV.js";import"./chunk-HAVL6EFB.js";import"./chunk-H77MG2TZ.js";import"./chunk-OKK2ZTYQ.js";import"./chunk-ZOT5PHZJ.js";
import"./chunk-N2WQXLHN.js";import"./chunk-TFKMPIZ6.js";import"./chunk-55JZ5XSN.js";import"./chunk-WZRVNZ7T.js";import"./chunk-V5R6ZUGM.js";
import"./chunk-A7G4DCOQ.js";import"./chunk-LBOOO3XH.js";import"./chunk-VLVC5JHV.js";import"./chunk-OAFTS7WC.js";import"./chunk-QEEJZXHW.js";export{runCi,scanInCi};
