import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ItemRunner,scanSource}from"./chunk-C225L3JX.js";import"./chunk-32OE7OG6.js";import"./chunk-QSRAZ4W3.js";import"./chunk-7IWYP3PI.js";
import"./chunk-BJZ46DRK.js";import"./chunk-BLIVLXZQ.js";import"./chunk-7KLDJBVT.js";export{ItemRunner,scanSource};
