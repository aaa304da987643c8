import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openCommit}from"./chunk-W6SSYUK7.js";import"./chunk-SORYDP3W.js";import"./chunk-QSRAZ4W3.js";import"./chunk-DAYPJJFG.js";import"./chunk-BJZ46DRK.js";
import"./chunk-DBBYXGGD.js";import"./chunk-7KLDJBVT.js";export{openCommit};
