import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderConsole}from"./chunk-5IFN2M2P.js";import"./chunk-PHOGEVHI.js";import"./chunk-OGMKG6PW.js";import"./chunk-CY2UOAKR.js";import"./chunk-UPW4SGRP.js";
import"./chunk-I6ICKUKA.js";import"./chunk-CBEDCYJA.js";import"./chunk-ODQ3YR5Z.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-JFFZMSF2.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-J4M337YH.js";import"./chunk-E2QKLHA2.js";import"./chunk-7KLDJBVT.js";export{renderConsole};
