import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{headlineOf,renderJobSummary}from"./chunk-H6C65GON.js";import"./chunk-YNYQMCBQ.js";import"./chunk-WZRVNZ7T.js";import"./chunk-V5R6ZUGM.js";
import"./chunk-A7G4DCOQ.js";import"./chunk-OCLFWJNG.js";import"./chunk-BKASFOER.js";import"./chunk-BFXAWDPH.js";import"./chunk-VLVC5JHV.js";
import"./chunk-OAFTS7WC.js";import"./chunk-QEEJZXHW.js";export{headlineOf,renderJobSummary};
