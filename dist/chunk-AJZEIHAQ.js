import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanSource}from"./chunk-EQ5VILW2.js";import"./chunk-65IXW6QH.js";import"./chunk-W7UFVCZ6.js";import"./chunk-J3DMY27L.js";import"./chunk-YVV7FW7K.js";
import"./chunk-OI3L7W4U.js";import"./chunk-HSRZRVON.js";import"./chunk-KQ32TB4F.js";import"./chunk-6754BGHX.js";import"./chunk-7V443LB5.js";
import"./chunk-MHGSHM5Q.js";import"./chunk-TO2OUVAA.js";import"./chunk-ST4J2INH.js";import"./chunk-PD363LDJ.js";import"./chunk-JX7KTPLD.js";
import"./chunk-EOA54VTS.js";import"./chunk-246QKVLA.js";import"./chunk-MHKVJSSN.js";export{scanSource};
