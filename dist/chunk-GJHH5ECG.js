import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanSource}from"./chunk-TY5D4W5B.js";import"./chunk-ORTLMTJD.js";import"./chunk-W7UFVCZ6.js";import"./chunk-J3DMY27L.js";import"./chunk-ZY25K7GC.js";
import"./chunk-OI3L7W4U.js";import"./chunk-HSRZRVON.js";import"./chunk-KQ32TB4F.js";import"./chunk-ZWMLRI6T.js";import"./chunk-6746IHGY.js";
import"./chunk-WFAAGYC2.js";import"./chunk-TO2OUVAA.js";import"./chunk-ST4J2INH.js";import"./chunk-PD363LDJ.js";import"./chunk-JX7KTPLD.js";
import"./chunk-EOA54VTS.js";import"./chunk-246QKVLA.js";import"./chunk-MHKVJSSN.js";export{scanSource};
