import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runVerify,selectById}from"./chunk-DAJGXFMH.js";import"./chunk-DBY4UQDL.js";import"./chunk-QIA4BKHN.js";import"./chunk-VUYGUPZR.js";
import"./chunk-DT5QKYJX.js";import"./chunk-H3WYOIBN.js";import"./chunk-HULZM3YB.js";import"./chunk-3QMG3ZT6.js";import"./chunk-FVCZCNY7.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-ACTQBFHH.js";import"./chunk-IXYUTVOI.js";import"./chunk-3C2BXRWE.js";
import"./chunk-AVG6RSYZ.js";import"./chunk-BJZ46DRK.js";import"./chunk-OOJWUU6G.js";import"./chunk-7KLDJBVT.js";export{runVerify,selectById};
