import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems}from"./chunk-EP35W2I6.js";import"./chunk-I2TBGLO2.js";import"./chunk-Z6OCHKYI.js";
import"./chunk-UUDVGC4V.js";import"./chunk-J4OSMWYY.js";import"./chunk-GOPSDBZP.js";import"./chunk-Z5O3Q6Z2.js";import"./chunk-OZ4W5OFE.js";
import"./chunk-KAYWNB3C.js";import"./chunk-3V6OC4G4.js";import"./chunk-GKC6L46K.js";import"./chunk-NL4K3BR3.js";import"./chunk-MOOAE5JN.js";
import"./chunk-N6AN77MA.js";import"./chunk-N73C4BVH.js";import"./chunk-BWBA3JCL.js";import"./chunk-34SMVD3U.js";import"./chunk-342AOYY2.js";
import"./chunk-LWWFSV3F.js";import"./chunk-KSAWYPVV.js";import"./chunk-GSBKXSD7.js";import"./chunk-4SQW32TV.js";import"./chunk-I5SC3QI5.js";
import"./chunk-VCCIFFMI.js";import"./chunk-33FPPCZH.js";import"./chunk-YROTUOWE.js";import"./chunk-LZW4W5AW.js";import"./chunk-7N7QER5E.js";
import"./chunk-NL4GV5MG.js";import"./chunk-I6FWEG5M.js";export{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems};
