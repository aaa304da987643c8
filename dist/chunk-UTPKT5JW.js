import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderConsole}from"./chunk-V6G63RMA.js";import"./chunk-PHOGEVHI.js";import"./chunk-JS6SLI5W.js";import"./chunk-3BT6NHIC.js";import"./chunk-KVGGWKA3.js";
import"./chunk-DHH6AWYY.js";import"./chunk-3Y6NQRPQ.js";import"./chunk-SW6EKLFW.js";import"./chunk-M7M4SXWS.js";import"./chunk-HMIYAX5W.js";
import"./chunk-HXMUGJCL.js";import"./chunk-CK5LGPZH.js";import"./chunk-FHWX2NLJ.js";import"./chunk-ZXC5UEDN.js";import"./chunk-XGOQSYDQ.js";
import"./chunk-VLDHP2JX.js";import"./chunk-PZVAV6VF.js";import"./chunk-YKWYOHTK.js";import"./chunk-4WFXOWNG.js";import"./chunk-6DIDNWPL.js";
import"./chunk-AVEQMXZF.js";import"./chunk-BJZ46DRK.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-5E2NG52T.js";
import"./chunk-5R43I725.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";import"./chunk-NQBFVEUH.js";
import"./chunk-WMQLAUOK.js";import"./chunk-SUWK2YNK.js";import"./chunk-FTMZO23G.js";import"./chunk-7KLDJBVT.js";export{renderConsole};
