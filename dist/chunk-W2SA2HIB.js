import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runVerify,selectById}from"./chunk-HEF2A3NB.js";import"./chunk-NBXVBCSR.js";import"./chunk-KOK4ZXE3.js";import"./chunk-U7UQWAQP.js";
import"./chunk-CJT3PAQB.js";import"./chunk-HLRM56IL.js";import"./chunk-PHOGEVHI.js";import"./chunk-NIKXWIFR.js";import"./chunk-P7VTXD42.js";
import"./chunk-263IEHE2.js";import"./chunk-36PZ3UH7.js";import"./chunk-ILEIFPRP.js";import"./chunk-QPLG4R54.js";import"./chunk-RVBESMEJ.js";
import"./chunk-BJZ46DRK.js";import"./chunk-O6TDNHVY.js";import"./chunk-QMUXK74V.js";import"./chunk-OPLLKW7G.js";import"./chunk-3U5WLZBX.js";
import"./chunk-ZXYKLMS4.js";import"./chunk-YVUITEO3.js";import"./chunk-F4PK5BHN.js";import"./chunk-UY2XXYIA.js";import"./chunk-PHGENVMD.js";
import"./chunk-LQ4PDVJ2.js";import"./chunk-AO3H3FX5.js";import"./chunk-DNQ7QJRR.js";import"./chunk-RBM6Y5FZ.js";import"./chunk-7KLDJBVT.js";export{runVerify,selectById};
