import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-LKQUPQO4.js";import"./chunk-DKVPOUR3.js";import"./chunk-H3TBN4WC.js";import"./chunk-AVYFW5B7.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-ZMB7WQZ5.js";import"./chunk-7KLDJBVT.js";export{scanLoose};
