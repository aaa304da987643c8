import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems}from"./chunk-P7GO4OTM.js";import"./chunk-QIA4BKHN.js";import"./chunk-XEER77EJ.js";
import"./chunk-DGZQUCOV.js";import"./chunk-3IEEAJGX.js";import"./chunk-UC7Y7XHA.js";import"./chunk-GSWLRM7D.js";import"./chunk-ED4C6ZMQ.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-NM4ACNUX.js";import"./chunk-3MUDLGVU.js";import"./chunk-M326MCOK.js";
import"./chunk-F7CIQ55I.js";import"./chunk-BJZ46DRK.js";import"./chunk-2WZFHZIE.js";import"./chunk-7KLDJBVT.js";export{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems};
