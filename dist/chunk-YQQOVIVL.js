import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runCi,scanInCi}from"./chunk-3N5DLDU2.js";import"./chunk-6NFORBD2.js";import"./chunk-YTHLZIUQ.js";import"./chunk-QIA4BKHN.js";import"./chunk-6LC7GJDW.js";
import"./chunk-NSLJAPDI.js";import"./chunk-QR6WV24J.js";import"./chunk-WD2GDKDS.js";import"./chunk-RGRFDWDN.js";import"./chunk-F7ZYSH2I.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-C225L3JX.js";import"./chunk-32OE7OG6.js";import"./chunk-QSRAZ4W3.js";
import"./chunk-7IWYP3PI.js";import"./chunk-BJZ46DRK.js";import"./chunk-BLIVLXZQ.js";import"./chunk-7KLDJBVT.js";export{runCi,scanInCi};
