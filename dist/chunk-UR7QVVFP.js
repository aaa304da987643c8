import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderConsole}from"./chunk-4SCD4CXP.js";import"./chunk-QIA4BKHN.js";import"./chunk-6RJXUCLR.js";import"./chunk-R6LONGIH.js";import"./chunk-HU6WXQGI.js";
import"./chunk-OQJG5R5O.js";import"./chunk-BB4NBBL4.js";import"./chunk-O6XNJAGJ.js";import"./chunk-WXNJ6E7N.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-LKQUPQO4.js";import"./chunk-DKVPOUR3.js";import"./chunk-H3TBN4WC.js";import"./chunk-AVYFW5B7.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-ZMB7WQZ5.js";import"./chunk-7KLDJBVT.js";export{renderConsole};
