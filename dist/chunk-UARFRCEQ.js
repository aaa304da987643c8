import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-BMNH4ZFQ.js";import"./chunk-AS64HTMW.js";import"./chunk-S3PFW34Q.js";import"./chunk-YMFRBCMB.js";
import"./chunk-AXRGFBLZ.js";import"./chunk-NKUOXSPJ.js";import"./chunk-BJZ46DRK.js";import"./chunk-XZQRWTRM.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
