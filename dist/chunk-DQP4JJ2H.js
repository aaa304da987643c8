import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-5FQLJRVO.js";import"./chunk-OI3L7W4U.js";import"./chunk-HSRZRVON.js";import"./chunk-33J4NCUG.js";import"./chunk-Q2FS6XGL.js";
import"./chunk-WFAAGYC2.js";import"./chunk-TO2OUVAA.js";import"./chunk-ST4J2INH.js";import"./chunk-PD363LDJ.js";import"./chunk-JKLGQZT2.js";
import"./chunk-JX7KTPLD.js";import"./chunk-EOA54VTS.js";import"./chunk-246QKVLA.js";import"./chunk-MHKVJSSN.js";export{scanLoose};
