import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{installHere,runInstall}from"./chunk-2SLUFCQO.js";import"./chunk-HAIME7FZ.js";import"./chunk-QTPXM3ZU.js";import"./chunk-52URDX45.js";
import"./chunk-IUODUG6X.js";import"./chunk-IRDGJMFZ.js";import"./chunk-TMDYFPQF.js";import"./chunk-6HXFW6TW.js";import"./chunk-KBELGXZI.js";
import"./chunk-BP76N3HF.js";import"./chunk-WIMPIX3N.js";import"./chunk-SFTJVKJK.js";import"./chunk-32SFVRWU.js";export{installHere,runInstall};
