import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ItemRunner,scanSource}from"./chunk-HUDQ7CU5.js";import"./chunk-XYH73OKU.js";import"./chunk-M326MCOK.js";import"./chunk-UOJQXC7I.js";
import"./chunk-BJZ46DRK.js";import"./chunk-NLZCUNZI.js";import"./chunk-7KLDJBVT.js";export{ItemRunner,scanSource};
