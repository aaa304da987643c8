import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-GF6VBV3W.js";import"./chunk-CGD3IFAV.js";import"./chunk-52QZWSVD.js";import"./chunk-RD4EDLKZ.js";
import"./chunk-O44D3LJ6.js";import"./chunk-OPH7LUXY.js";import"./chunk-VHMJTUHY.js";import"./chunk-MEXNGYXO.js";import"./chunk-I24TBTMV.js";
import"./chunk-SKVIB3U4.js";import"./chunk-NXFDUCBJ.js";import"./chunk-SVYUDFAA.js";import"./chunk-IWXPGMVG.js";import"./chunk-MKB34V6I.js";
import"./chunk-E73XVOSX.js";import"./chunk-FS6VMKJT.js";import"./chunk-J3DMY27L.js";import"./chunk-OI3L7W4U.js";import"./chunk-HSRZRVON.js";
import"./chunk-ST4J2INH.js";import"./chunk-PD363LDJ.js";import"./chunk-JKLGQZT2.js";import"./chunk-JX7KTPLD.js";import"./chunk-EOA54VTS.js";
import"./chunk-RXFZFBJ2.js";import"./chunk-MHKVJSSN.js";export{openRepository,openUpdates,pastByCommit};
