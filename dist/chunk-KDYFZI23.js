import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-R3EOSXN7.js";import"./chunk-5DNMYYAP.js";import"./chunk-6LRQ7JPM.js";import"./chunk-7HMRBHGX.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-JZGBZDZ4.js";import"./chunk-7KLDJBVT.js";export{scanLoose};
