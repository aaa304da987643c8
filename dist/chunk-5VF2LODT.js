import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems}from"./chunk-OQCFY6ND.js";import"./chunk-DFMC4T2D.js";import"./chunk-GU4QOBSJ.js";
import"./chunk-A4BQAJAB.js";import"./chunk-63VHBTHI.js";import"./chunk-CFHUIMZD.js";import"./chunk-J2I3DSIY.js";import"./chunk-G5XRQIE4.js";
import"./chunk-66BM6EFY.js";import"./chunk-VPRSNMDB.js";import"./chunk-MTPATITD.js";import"./chunk-CN6V5ND2.js";import"./chunk-ZWNLSOVG.js";
import"./chunk-66TE5JIU.js";import"./chunk-JP3CGOFM.js";import"./chunk-YHNI33TH.js";import"./chunk-TDZLXQKS.js";import"./chunk-X3VNMDIX.js";
import"./chunk-4HSS25C7.js";import"./chunk-MPIHJRVA.js";import"./chunk-JX7KTPLD.js";import"./chunk-ZGJQZ5PP.js";import"./chunk-XIRFBKPU.js";
import"./chunk-36K7XQH7.js";import"./chunk-LJJRHRMG.js";import"./chunk-6L5546QT.js";import"./chunk-EOA54VTS.js";import"./chunk-DXFUX2MO.js";
import"./chunk-246QKVLA.js";import"./chunk-MHKVJSSN.js";export{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems};
