import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-6N3OPNOX.js";import"./chunk-GX6EIGV6.js";import"./chunk-S7CM3HO4.js";import"./chunk-GO65GKRJ.js";
import"./chunk-UW5NMDW2.js";import"./chunk-QX74S46U.js";import"./chunk-BJZ46DRK.js";import"./chunk-PJAAWVOR.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
