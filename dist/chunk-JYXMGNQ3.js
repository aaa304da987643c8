import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{headlineOf,renderFailureSummary,renderJobSummary}from"./chunk-HL4STB5Z.js";import"./chunk-ZFES3C52.js";import"./chunk-QIA4BKHN.js";import"./chunk-LTEMFFKN.js";
import"./chunk-64STEEX5.js";import"./chunk-YWON6JWB.js";import"./chunk-HXJENSKJ.js";import"./chunk-32PTL66C.js";import"./chunk-OFYSA4PN.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-42TLAGWW.js";import"./chunk-RQR62JJY.js";import"./chunk-GGSQHMGH.js";
import"./chunk-BDV4LWJ6.js";import"./chunk-BJZ46DRK.js";import"./chunk-BNT3JWMW.js";import"./chunk-7KLDJBVT.js";export{headlineOf,renderFailureSummary,renderJobSummary};
