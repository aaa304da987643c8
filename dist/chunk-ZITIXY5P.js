import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ItemRunner,scanSource}from"./chunk-25PJOEFJ.js";import"./chunk-YYVDN3OX.js";import"./chunk-F2YEE6YF.js";import"./chunk-6PNQCIIA.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-C4EGOCZA.js";import"./chunk-7KLDJBVT.js";export{ItemRunner,scanSource};
