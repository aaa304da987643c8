import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-7DXO6MTJ.js";import"./chunk-WD2GDKDS.js";import"./chunk-C225L3JX.js";import"./chunk-32OE7OG6.js";
import"./chunk-QSRAZ4W3.js";import"./chunk-7IWYP3PI.js";import"./chunk-BJZ46DRK.js";import"./chunk-BLIVLXZQ.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
