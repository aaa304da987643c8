import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems}from"./chunk-TAUFXRQQ.js";import"./chunk-PHOGEVHI.js";import"./chunk-4U3LIFXM.js";
import"./chunk-42GATV5P.js";import"./chunk-6NREBDZE.js";import"./chunk-BRIRBY42.js";import"./chunk-H2AJQZNY.js";import"./chunk-DCMVSWJO.js";
import"./chunk-AMCNBYPI.js";import"./chunk-25YQWSPK.js";import"./chunk-OYQS6EO4.js";import"./chunk-CK5LGPZH.js";import"./chunk-N4UZKRYX.js";
import"./chunk-ZXC5UEDN.js";import"./chunk-GWNTLWZS.js";import"./chunk-4T5ZGKDH.js";import"./chunk-H6DOQZKP.js";import"./chunk-JIKKUU6H.js";
import"./chunk-6U2IU5M5.js";import"./chunk-6DIDNWPL.js";import"./chunk-AVEQMXZF.js";import"./chunk-BJZ46DRK.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-5354G5WR.js";import"./chunk-5R43I725.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";
import"./chunk-L4DFIAAX.js";import"./chunk-UB2FGHXD.js";import"./chunk-7YMO23G6.js";import"./chunk-SUWK2YNK.js";import"./chunk-24KQWRA7.js";
import"./chunk-7KLDJBVT.js";export{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems};
