import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{installHere,runInstall}from"./chunk-OPULQCR6.js";import"./chunk-BDQFSJN5.js";import"./chunk-N5F5SAQB.js";import"./chunk-QIA4BKHN.js";
import"./chunk-MTTQU2W7.js";import"./chunk-5LXLHZKQ.js";import"./chunk-CNRJFBWF.js";import"./chunk-L2J5GXIA.js";import"./chunk-UGTVSYOE.js";
import"./chunk-BNET7233.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-ZFSPC2H3.js";import"./chunk-LFZUOBX3.js";
import"./chunk-5X5EGOHW.js";import"./chunk-EHHZ7X4M.js";import"./chunk-BJZ46DRK.js";import"./chunk-FLRYMSZM.js";import"./chunk-7KLDJBVT.js";export{installHere,runInstall};
