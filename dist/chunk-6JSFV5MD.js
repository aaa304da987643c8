import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-KF5SC7J4.js";import"./chunk-HXJENSKJ.js";import"./chunk-42TLAGWW.js";import"./chunk-RQR62JJY.js";
import"./chunk-GGSQHMGH.js";import"./chunk-BDV4LWJ6.js";import"./chunk-BJZ46DRK.js";import"./chunk-BNT3JWMW.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
