import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-XW3H7GSF.js";import"./chunk-3RIHSJCR.js";import"./chunk-57UIUUBN.js";import"./chunk-Q74FCLTK.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-S47JN65G.js";import"./chunk-7KLDJBVT.js";export{scanLoose};
