import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ItemRunner,scanSource}from"./chunk-CJQIFZZU.js";import"./chunk-AM7ARPKI.js";import"./chunk-Y67U7SPT.js";import"./chunk-5JUVJJEU.js";
import"./chunk-BJZ46DRK.js";import"./chunk-UJR4ESSX.js";import"./chunk-7KLDJBVT.js";export{ItemRunner,scanSource};
