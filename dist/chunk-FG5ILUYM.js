import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ItemRunner,scanSource}from"./chunk-WGH2XXTW.js";import"./chunk-JCLIUA7W.js";import"./chunk-GFCMPOBS.js";import"./chunk-G2WUHJMJ.js";
import"./chunk-BJZ46DRK.js";import"./chunk-VZSUGUC2.js";import"./chunk-7KLDJBVT.js";export{ItemRunner,scanSource};
