import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ItemRunner,scanSource}from"./chunk-2A3M5UO6.js";import"./chunk-6TJGCEJV.js";import"./chunk-UW5NMDW2.js";import"./chunk-AJMQPTIS.js";
import"./chunk-BJZ46DRK.js";import"./chunk-HVNVNI5N.js";import"./chunk-7KLDJBVT.js";export{ItemRunner,scanSource};
