import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanSource}from"./chunk-XMJUHEMC.js";import"./chunk-4XI7IWAQ.js";import"./chunk-CEE572DU.js";import"./chunk-2NEXV7FU.js";import"./chunk-PQOGQQWL.js";
import"./chunk-6ZISPSEV.js";import"./chunk-SG5TUSQW.js";import"./chunk-PKLVCX6H.js";import"./chunk-OU7UQW24.js";import"./chunk-X2IUNCOB.js";
import"./chunk-KPS5ESMZ.js";import"./chunk-B3BWRJO7.js";import"./chunk-ITNX7SKP.js";import"./chunk-XTB227SG.js";import"./chunk-O7AA7U3K.js";
import"./chunk-OHPFTBAE.js";import"./chunk-K7T6E6N4.js";import"./chunk-A2IRLN37.js";export{scanSource};
