import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems}from"./chunk-PA7JY5RC.js";import"./chunk-QIA4BKHN.js";import"./chunk-JIFSPXKF.js";
import"./chunk-VRENTSJH.js";import"./chunk-VRMQ6OU3.js";import"./chunk-RFURRHIJ.js";import"./chunk-FBLFX2NC.js";import"./chunk-5MFSNTN4.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-WPVTYBWX.js";import"./chunk-C42LGBKY.js";import"./chunk-TOKAFTZU.js";
import"./chunk-FO6YHM4X.js";import"./chunk-BJZ46DRK.js";import"./chunk-IQSG5VC4.js";import"./chunk-7KLDJBVT.js";export{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems};
