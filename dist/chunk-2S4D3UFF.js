import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{headlineOf,renderFailureSummary,renderJobSummary}from"./chunk-VG4N4IF5.js";import"./chunk-GYBWELI6.js";import"./chunk-QIA4BKHN.js";import"./chunk-FTZWKRDT.js";
import"./chunk-R6LONGIH.js";import"./chunk-UWTIVVPC.js";import"./chunk-RGTH4HRY.js";import"./chunk-UBD4SDYT.js";import"./chunk-JRIDIAL4.js";
import"./chunk-6TAPBMRT.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-AZ5RPN4J.js";import"./chunk-3YUJ5ART.js";
import"./chunk-H3TBN4WC.js";import"./chunk-LBLYCTRI.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-NDBC7XP4.js";
import"./chunk-7KLDJBVT.js";export{headlineOf,renderFailureSummary,renderJobSummary};
