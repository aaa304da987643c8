import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{installHere,runInstall}from"./chunk-NMVD3MQC.js";import"./chunk-ZX2CLOK5.js";import"./chunk-RTNON3FW.js";import"./chunk-PHOGEVHI.js";
import"./chunk-WMFDJABS.js";import"./chunk-YHQ2UO5Y.js";import"./chunk-NRZSNHWB.js";import"./chunk-Z726N2HE.js";import"./chunk-HZWVBIYV.js";
import"./chunk-252K5KO5.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-UUPZ23G7.js";import"./chunk-BCIBTCFB.js";
import"./chunk-U254KDG7.js";import"./chunk-E3GCBCAY.js";import"./chunk-7KLDJBVT.js";export{installHere,runInstall};
