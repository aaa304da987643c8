import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderConsole}from"./chunk-DUYGML23.js";import"./chunk-QIA4BKHN.js";import"./chunk-6EU2HXDE.js";import"./chunk-YKXGGVYK.js";import"./chunk-X64YOVPW.js";
import"./chunk-S6AAPNJM.js";import"./chunk-Y33UXJ5M.js";import"./chunk-RI4A4IB6.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-WERWUEX4.js";import"./chunk-TB4RQDV5.js";import"./chunk-UW5NMDW2.js";import"./chunk-COUEXBVQ.js";import"./chunk-BJZ46DRK.js";
import"./chunk-C5DXI3H2.js";import"./chunk-7KLDJBVT.js";export{renderConsole};
