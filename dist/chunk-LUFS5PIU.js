import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-VY6LU4G7.js";import"./chunk-HUXAU574.js";import"./chunk-UW5NMDW2.js";import"./chunk-A5MRPRFJ.js";import"./chunk-BJZ46DRK.js";
import"./chunk-JL7UGPMJ.js";import"./chunk-7KLDJBVT.js";export{runHook};
