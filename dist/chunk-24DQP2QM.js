import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{headlineOf,renderJobSummary}from"./chunk-TULTT4R4.js";import"./chunk-F4PK5BHN.js";import"./chunk-UY2XXYIA.js";import"./chunk-H5YLZ7AN.js";
import"./chunk-AO3H3FX5.js";import"./chunk-PHGENVMD.js";import"./chunk-UGDXFY2J.js";import"./chunk-GG7SHWFW.js";import"./chunk-7QPXL2RK.js";
import"./chunk-GQKN4NL5.js";import"./chunk-7KLDJBVT.js";export{headlineOf,renderJobSummary};
