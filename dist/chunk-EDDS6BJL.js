import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{installHere,runInstall}from"./chunk-G4NLJYF2.js";import"./chunk-VJAWQBVZ.js";import"./chunk-5TJBHWQ5.js";import"./chunk-R5IG7CF3.js";
import"./chunk-ZCBMHTIM.js";import"./chunk-35KU7LIQ.js";import"./chunk-Y4FZIVOG.js";import"./chunk-32PD4SKO.js";import"./chunk-TW2MPRLV.js";
import"./chunk-N2WQXLHN.js";import"./chunk-VLVC5JHV.js";import"./chunk-OAFTS7WC.js";import"./chunk-QEEJZXHW.js";export{installHere,runInstall};
