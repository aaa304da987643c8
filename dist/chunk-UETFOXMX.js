import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderConsole}from"./chunk-G52DPUHU.js";import"./chunk-QIA4BKHN.js";import"./chunk-OESKMZCZ.js";import"./chunk-BWLHWVUX.js";import"./chunk-AUZMZS42.js";
import"./chunk-HYIMP2CV.js";import"./chunk-YBTFJU5A.js";import"./chunk-EDLCWJZL.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-YW7EVMS3.js";import"./chunk-LOHHWJNE.js";import"./chunk-GGSQHMGH.js";import"./chunk-AF7SOZFQ.js";import"./chunk-BJZ46DRK.js";
import"./chunk-SI6IVDTD.js";import"./chunk-7KLDJBVT.js";export{renderConsole};
