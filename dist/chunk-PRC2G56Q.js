import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ItemRunner,scanSource}from"./chunk-6KICN5AQ.js";import"./chunk-H4B4VSXC.js";import"./chunk-BEKBN3RJ.js";import"./chunk-N2H7ONM6.js";
import"./chunk-BJZ46DRK.js";import"./chunk-OGDYYMFG.js";import"./chunk-7KLDJBVT.js";export{ItemRunner,scanSource};
