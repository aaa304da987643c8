import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{installHere,runInstall}from"./chunk-FXOPY3ZF.js";import"./chunk-RZEUDXEG.js";import"./chunk-J4OSMWYY.js";import"./chunk-VGPH3MR6.js";
import"./chunk-VJUUXQ5P.js";import"./chunk-PGJQXOLR.js";import"./chunk-UH4PCQ2M.js";import"./chunk-BWBA3JCL.js";import"./chunk-4RUH7RKH.js";
import"./chunk-GSBKXSD7.js";import"./chunk-7N7QER5E.js";import"./chunk-NL4GV5MG.js";import"./chunk-I6FWEG5M.js";export{installHere,runInstall};
