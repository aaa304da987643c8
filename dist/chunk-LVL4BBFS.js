import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{changesByCommit,openRepository,openUpdates}from"./chunk-RBB3DHQN.js";import"./chunk-RYDXLDZ4.js";import"./chunk-CFR764TI.js";import"./chunk-F3SIHCAY.js";
import"./chunk-MQ4BF5T2.js";import"./chunk-4VLH6ZMA.js";import"./chunk-SK3VG735.js";import"./chunk-4KBC2VUK.js";import"./chunk-WXGC33QV.js";
import"./chunk-TDKLVMN6.js";import"./chunk-JFP5Y3WR.js";import"./chunk-HJX5MTKM.js";import"./chunk-GBIKPWQM.js";import"./chunk-6ZISPSEV.js";
import"./chunk-SG5TUSQW.js";import"./chunk-B3BWRJO7.js";import"./chunk-ITNX7SKP.js";import"./chunk-XTB227SG.js";import"./chunk-O7AA7U3K.js";
import"./chunk-OHPFTBAE.js";import"./chunk-JADI6QUB.js";import"./chunk-A2IRLN37.js";export{changesByCommit,openRepository,openUpdates};
