import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseServices,createVerifier,openClient}from"./chunk-6IC56W3R.js";import"./chunk-L67WSAWW.js";import"./chunk-TK5MVVG3.js";import"./chunk-UH4PCQ2M.js";
import"./chunk-N6AN77MA.js";import"./chunk-KSAWYPVV.js";import"./chunk-GSBKXSD7.js";import"./chunk-7N7QER5E.js";import"./chunk-NL4GV5MG.js";
import"./chunk-I6FWEG5M.js";export{chooseServices,createVerifier,openClient};
