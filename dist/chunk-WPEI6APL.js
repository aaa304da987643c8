import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems}from"./chunk-V46A3LFN.js";import"./chunk-2AIIBSTG.js";import"./chunk-ITAP3OIY.js";
import"./chunk-IWAXH5BD.js";import"./chunk-GLDJH3VO.js";import"./chunk-6OCCJQQY.js";import"./chunk-Y6MR4ZLK.js";import"./chunk-A2IUFPMC.js";
import"./chunk-OAYCDWNZ.js";import"./chunk-26CUJ3EF.js";import"./chunk-7LRXYULU.js";import"./chunk-3QHGQGEE.js";import"./chunk-ZHLVQ3YK.js";
import"./chunk-A2KHWOPK.js";import"./chunk-F5IBMB6H.js";import"./chunk-PHWSSI44.js";import"./chunk-LKG2LRDL.js";import"./chunk-EGRKJIHX.js";
import"./chunk-XMGYRCIL.js";import"./chunk-MHYNI43W.js";import"./chunk-7RJBEJXA.js";import"./chunk-Z3HSX3W5.js";import"./chunk-RDCKDTBW.js";
import"./chunk-DPCOZ4I4.js";import"./chunk-ADGGSE6D.js";import"./chunk-ZHUGGGSR.js";import"./chunk-7TRP2MQQ.js";import"./chunk-XOYYAYCE.js";
import"./chunk-QAMUKJXS.js";export{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems};
