import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseServices,createVerifier,openClient}from"./chunk-EOR73ZH4.js";import"./chunk-KP7YC2KN.js";import"./chunk-JLNF3L4I.js";import"./chunk-Y4FZIVOG.js";
import"./chunk-YPGJVMNW.js";import"./chunk-ZOT5PHZJ.js";import"./chunk-N2WQXLHN.js";import"./chunk-VLVC5JHV.js";import"./chunk-OAFTS7WC.js";
import"./chunk-QEEJZXHW.js";export{chooseServices,createVerifier,openClient};
