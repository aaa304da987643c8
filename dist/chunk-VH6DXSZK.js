import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-T6KZZSI3.js";import"./chunk-4NMDOEH7.js";import"./chunk-JMQ23FXP.js";import"./chunk-BCIBTCFB.js";
import"./chunk-3BDHZ7J3.js";import"./chunk-GFK4CTE6.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
