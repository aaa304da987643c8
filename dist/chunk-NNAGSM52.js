import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{installHere,runInstall}from"./chunk-UYMND62Q.js";import"./chunk-EANCWZZL.js";import"./chunk-WHOQM7QM.js";import"./chunk-PHOGEVHI.js";
import"./chunk-3E3UKUJ7.js";import"./chunk-G2LLHAJH.js";import"./chunk-57N63GLF.js";import"./chunk-NZC5PUHI.js";import"./chunk-LEHELRPC.js";
import"./chunk-RDZ2PJFC.js";import"./chunk-TNWPXP6T.js";import"./chunk-CVLYHJO5.js";import"./chunk-Q7IYHAO4.js";import"./chunk-CK5LGPZH.js";
import"./chunk-RWDQT7ZN.js";import"./chunk-ZXC5UEDN.js";import"./chunk-U2FHO222.js";import"./chunk-WLFWCCN7.js";import"./chunk-TBSHWNM2.js";
import"./chunk-KXIDVIXY.js";import"./chunk-AD5SNCTD.js";import"./chunk-5ZAMCMYD.js";import"./chunk-AVEQMXZF.js";import"./chunk-BJZ46DRK.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-YUQU7RAP.js";import"./chunk-5R43I725.js";import"./chunk-LQ4PDVJ2.js";
import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";import"./chunk-YZPMWBGI.js";import"./chunk-7YMO23G6.js";import"./chunk-SUWK2YNK.js";
import"./chunk-BDHLDGLQ.js";import"./chunk-7KLDJBVT.js";export{installHere,runInstall};
