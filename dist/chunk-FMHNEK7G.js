import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ItemRunner,scanSource}from"./chunk-ZFSPC2H3.js";import"./chunk-LFZUOBX3.js";import"./chunk-5X5EGOHW.js";import"./chunk-EHHZ7X4M.js";
import"./chunk-BJZ46DRK.js";import"./chunk-FLRYMSZM.js";import"./chunk-7KLDJBVT.js";export{ItemRunner,scanSource};
