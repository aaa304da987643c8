import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runVerify,selectById}from"./chunk-3VRJPFOF.js";import"./chunk-JB46JESF.js";import"./chunk-EK3BXGOO.js";import"./chunk-YVUITEO3.js";
import"./chunk-USEMLS5K.js";import"./chunk-EDAEUIFM.js";import"./chunk-EX7EUFI2.js";import"./chunk-F4PK5BHN.js";import"./chunk-UY2XXYIA.js";
import"./chunk-AO3H3FX5.js";import"./chunk-OADWIBV6.js";import"./chunk-PHGENVMD.js";import"./chunk-BJZ46DRK.js";import"./chunk-NIKXWIFR.js";
import"./chunk-PHOGEVHI.js";import"./chunk-ILEIFPRP.js";import"./chunk-CJT3PAQB.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-423T4HXE.js";
import"./chunk-O6TDNHVY.js";import"./chunk-RVBESMEJ.js";import"./chunk-BJLB7PVW.js";import"./chunk-QPLG4R54.js";import"./chunk-QMUXK74V.js";
import"./chunk-SPC3IX4R.js";import"./chunk-GQKN4NL5.js";import"./chunk-3U5WLZBX.js";import"./chunk-7KLDJBVT.js";export{runVerify,selectById};
