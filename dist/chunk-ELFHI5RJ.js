import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{changesByCommit,openRepository,openUpdates}from"./chunk-QQYNTGMW.js";import"./chunk-BTMC5GHB.js";import"./chunk-DYCH5JLL.js";import"./chunk-ULUNMFZZ.js";
import"./chunk-AL5WTJN5.js";import"./chunk-AEJEX32V.js";import"./chunk-HW2H74XN.js";import"./chunk-LJ7IHIMW.js";import"./chunk-52URDX45.js";
import"./chunk-IUODUG6X.js";import"./chunk-IRDGJMFZ.js";import"./chunk-TMDYFPQF.js";import"./chunk-5VDMULMH.js";import"./chunk-EFWNILD4.js";
import"./chunk-BYHCT7HG.js";import"./chunk-XZ57FK6N.js";import"./chunk-LBW76QGT.js";import"./chunk-KBELGXZI.js";import"./chunk-BP76N3HF.js";
import"./chunk-3TMGAIW5.js";import"./chunk-66KDGFWS.js";import"./chunk-32SFVRWU.js";export{changesByCommit,openRepository,openUpdates};
