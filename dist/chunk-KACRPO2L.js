import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runVerify,selectById}from"./chunk-XWGF5BSO.js";import"./chunk-HGB5MWH7.js";import"./chunk-PHOGEVHI.js";import"./chunk-SX4CSNFN.js";
import"./chunk-3S5NQTQ4.js";import"./chunk-F3TUELYQ.js";import"./chunk-K6Q6R6BS.js";import"./chunk-HNFU7FLP.js";import"./chunk-XN7JJK3X.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-IX4MHZJB.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-GFHNWSCI.js";
import"./chunk-UXT2EH4A.js";import"./chunk-7KLDJBVT.js";export{runVerify,selectById};
