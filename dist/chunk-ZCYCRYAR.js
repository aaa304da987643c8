import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ItemRunner,scanSource}from"./chunk-S3PFW34Q.js";import"./chunk-YMFRBCMB.js";import"./chunk-AXRGFBLZ.js";import"./chunk-NKUOXSPJ.js";
import"./chunk-BJZ46DRK.js";import"./chunk-XZQRWTRM.js";import"./chunk-7KLDJBVT.js";export{ItemRunner,scanSource};
