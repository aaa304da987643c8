import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderConsole}from"./chunk-SLQRQCS3.js";import"./chunk-QIA4BKHN.js";import"./chunk-CUSUFECI.js";import"./chunk-TA2FJTMX.js";import"./chunk-DTS65MTY.js";
import"./chunk-BHZPJD5N.js";import"./chunk-FX6RCX23.js";import"./chunk-VRIJ5JXR.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-6KICN5AQ.js";import"./chunk-H4B4VSXC.js";import"./chunk-BEKBN3RJ.js";import"./chunk-N2H7ONM6.js";import"./chunk-BJZ46DRK.js";
import"./chunk-OGDYYMFG.js";import"./chunk-7KLDJBVT.js";export{renderConsole};
