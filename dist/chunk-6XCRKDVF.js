import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseServices,createVerifier,openClient}from"./chunk-T2KEL3NP.js";import"./chunk-Z3MFX4LJ.js";import"./chunk-47HF5MTD.js";import"./chunk-P3LUD3IL.js";
import"./chunk-PHOGEVHI.js";import"./chunk-XSFQFZKH.js";import"./chunk-KQJXCY6Z.js";import"./chunk-FJUTOGRS.js";import"./chunk-Z3A4H7RL.js";
import"./chunk-V4UOUG5V.js";import"./chunk-AUY72AN3.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-Q5KAS6LA.js";
import"./chunk-LWEAEROB.js";import"./chunk-5VPGKAU7.js";import"./chunk-Q72CPYWN.js";import"./chunk-7KLDJBVT.js";export{chooseServices,createVerifier,openClient};
