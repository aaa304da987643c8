import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{installHere,runInstall}from"./chunk-G2C5YGW6.js";import"./chunk-HMHZSOM3.js";import"./chunk-63VHBTHI.js";import"./chunk-SVYUDFAA.js";
import"./chunk-IWXPGMVG.js";import"./chunk-MKB34V6I.js";import"./chunk-E73XVOSX.js";import"./chunk-YHNI33TH.js";import"./chunk-PD363LDJ.js";
import"./chunk-JX7KTPLD.js";import"./chunk-DXFUX2MO.js";import"./chunk-246QKVLA.js";import"./chunk-MHKVJSSN.js";export{installHere,runInstall};
