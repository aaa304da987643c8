import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAnnotation,renderAnnotations,renderGithub}from"./chunk-MI6GNDPW.js";import"./chunk-VR2P4CAI.js";import"./chunk-XSN42UMH.js";import"./chunk-75NZZ2TI.js";
import"./chunk-6HXFW6TW.js";import"./chunk-7UE3LBMA.js";import"./chunk-MUS76URQ.js";import"./chunk-N4YKKJ4N.js";import"./chunk-ODTP4R7Z.js";
import"./chunk-BNUKURGZ.js";import"./chunk-5AXVF4CB.js";import"./chunk-66KDGFWS.js";import"./chunk-WIMPIX3N.js";import"./chunk-SFTJVKJK.js";
import"./chunk-32SFVRWU.js";export{renderAnnotation,renderAnnotations,renderGithub};
