import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ItemRunner,scanSource}from"./chunk-T235EO3G.js";import"./chunk-AGLUPIB3.js";import"./chunk-AXRGFBLZ.js";import"./chunk-2DNMH7QJ.js";
import"./chunk-BJZ46DRK.js";import"./chunk-JNIVYKQL.js";import"./chunk-7KLDJBVT.js";export{ItemRunner,scanSource};
