import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{headlineOf,renderJobSummary}from"./chunk-663XSMNS.js";import"./chunk-F4PK5BHN.js";import"./chunk-UY2XXYIA.js";import"./chunk-HK4PTBKX.js";
import"./chunk-AO3H3FX5.js";import"./chunk-PHGENVMD.js";import"./chunk-DMD7GOEC.js";import"./chunk-GG7SHWFW.js";import"./chunk-SPC3IX4R.js";
import"./chunk-GQKN4NL5.js";import"./chunk-7KLDJBVT.js";export{headlineOf,renderJobSummary};
