import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-F763YX5I.js";import"./chunk-QIA4BKHN.js";import"./chunk-LEASQD4S.js";import"./chunk-FXKP5FSM.js";import"./chunk-5WL5UN2Q.js";
import"./chunk-GFW2DWGB.js";import"./chunk-HTN5WNJQ.js";import"./chunk-ITOLZAJ7.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-KO57563L.js";import"./chunk-4AD7APJJ.js";import"./chunk-7X6OTH2M.js";import"./chunk-MGYAHX46.js";import"./chunk-BJZ46DRK.js";
import"./chunk-C3VV5JB2.js";import"./chunk-7KLDJBVT.js";export{scan};
