import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanSource}from"./chunk-M6VFT4NV.js";import"./chunk-3MVYAXYL.js";import"./chunk-GBIKPWQM.js";import"./chunk-2NEXV7FU.js";import"./chunk-EDD2LPJR.js";
import"./chunk-6ZISPSEV.js";import"./chunk-SG5TUSQW.js";import"./chunk-NNK7SZKP.js";import"./chunk-CM6IJX4J.js";import"./chunk-6MR7IUVO.js";
import"./chunk-KPS5ESMZ.js";import"./chunk-B3BWRJO7.js";import"./chunk-ITNX7SKP.js";import"./chunk-XTB227SG.js";import"./chunk-O7AA7U3K.js";
import"./chunk-OHPFTBAE.js";import"./chunk-K7T6E6N4.js";import"./chunk-A2IRLN37.js";export{scanSource};
