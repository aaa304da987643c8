import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile,renderGitlab}from"./chunk-UCORAM3K.js";import"./chunk-3KW3LXAK.js";import"./chunk-QIA4BKHN.js";import"./chunk-J4IZYDZB.js";
import"./chunk-R6LONGIH.js";import"./chunk-UKRVX6YO.js";import"./chunk-BHIVYT4S.js";import"./chunk-4IBMRUBD.js";import"./chunk-7ABO3BNX.js";
import"./chunk-2YHRIOU3.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-PR6ERRYP.js";import"./chunk-EFIURKVP.js";
import"./chunk-57UIUUBN.js";import"./chunk-WW7ST2WM.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-HSU2PL5B.js";
import"./chunk-7KLDJBVT.js";export{identify,identifyFile,renderGitlab};
