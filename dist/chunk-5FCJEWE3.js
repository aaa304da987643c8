import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{installHere,runInstall}from"./chunk-ONXE2D6F.js";import"./chunk-WZWK263T.js";import"./chunk-RUGUGCGY.js";import"./chunk-QIA4BKHN.js";
import"./chunk-LI4H7LUM.js";import"./chunk-AKH4JO7F.js";import"./chunk-AD3NDQOH.js";import"./chunk-2VX5XMAN.js";import"./chunk-NQX5USMA.js";
import"./chunk-GP43IZLH.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-HUDQ7CU5.js";import"./chunk-XYH73OKU.js";
import"./chunk-M326MCOK.js";import"./chunk-UOJQXC7I.js";import"./chunk-BJZ46DRK.js";import"./chunk-NLZCUNZI.js";import"./chunk-7KLDJBVT.js";export{installHere,runInstall};
