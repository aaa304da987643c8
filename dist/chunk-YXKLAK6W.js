import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-C3BIUKDD.js";import"./chunk-VGRQBW67.js";import"./chunk-FQZUGV4Y.js";import"./chunk-UYFLJ62T.js";
import"./chunk-F2YEE6YF.js";import"./chunk-H27XV6ZU.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-V2DVGG2S.js";
import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
