import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderConsole}from"./chunk-WMGOLMZH.js";import"./chunk-PHOGEVHI.js";import"./chunk-6TNN7A46.js";import"./chunk-L2ETAEUC.js";import"./chunk-Y7Z6GPZ6.js";
import"./chunk-VQLEOC2A.js";import"./chunk-4UUF4Q7G.js";import"./chunk-NPN2JV76.js";import"./chunk-ZUP53HOV.js";import"./chunk-BG6NSDK7.js";
import"./chunk-X5Z33SR5.js";import"./chunk-CK5LGPZH.js";import"./chunk-ZCV2SCDV.js";import"./chunk-ZXC5UEDN.js";import"./chunk-XESE5E2Z.js";
import"./chunk-RZQOW4EU.js";import"./chunk-BV3AF7T7.js";import"./chunk-LUYCGIDB.js";import"./chunk-LFZHMH6J.js";import"./chunk-6DIDNWPL.js";
import"./chunk-AVEQMXZF.js";import"./chunk-BJZ46DRK.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-HRJGN4VU.js";
import"./chunk-5R43I725.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";import"./chunk-L4SBQST4.js";
import"./chunk-7YMO23G6.js";import"./chunk-SUWK2YNK.js";import"./chunk-EEACUEXL.js";import"./chunk-7KLDJBVT.js";export{renderConsole};
