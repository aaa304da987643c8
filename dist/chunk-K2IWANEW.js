import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findTokens,produceReport,readOptions,runScan,tellProblems}from"./chunk-422YF4YX.js";import"./chunk-IVUEZZ3N.js";import"./chunk-YVUITEO3.js";
import"./chunk-USEMLS5K.js";import"./chunk-52WFV6X4.js";import"./chunk-KIPM3NZX.js";import"./chunk-F4PK5BHN.js";import"./chunk-UY2XXYIA.js";
import"./chunk-QV5RKZAX.js";import"./chunk-PHGENVMD.js";import"./chunk-BJZ46DRK.js";import"./chunk-NIKXWIFR.js";import"./chunk-PHOGEVHI.js";
import"./chunk-ILEIFPRP.js";import"./chunk-CJT3PAQB.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-Y36KO4YK.js";import"./chunk-O6TDNHVY.js";
import"./chunk-RVBESMEJ.js";import"./chunk-AOG2PYRW.js";import"./chunk-QPLG4R54.js";import"./chunk-QMUXK74V.js";import"./chunk-7QPXL2RK.js";
import"./chunk-GQKN4NL5.js";import"./chunk-3U5WLZBX.js";import"./chunk-7KLDJBVT.js";export{findTokens,produceReport,readOptions,runScan,tellProblems};
