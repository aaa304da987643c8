import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-7OV5N66G.js";import"./chunk-QIA4BKHN.js";import"./chunk-VOCMJZAV.js";import"./chunk-XSWPBVMS.js";import"./chunk-NBBR7HNR.js";
import"./chunk-B2UE6XG2.js";import"./chunk-L7FXK5R4.js";import"./chunk-PKK2DPV5.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-2A3M5UO6.js";import"./chunk-6TJGCEJV.js";import"./chunk-UW5NMDW2.js";import"./chunk-AJMQPTIS.js";import"./chunk-BJZ46DRK.js";
import"./chunk-HVNVNI5N.js";import"./chunk-7KLDJBVT.js";export{scan};
