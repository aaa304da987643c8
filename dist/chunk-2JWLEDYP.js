import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile,renderGitlab}from"./chunk-ZQZ64OK4.js";import"./chunk-75NZZ2TI.js";import"./chunk-7UE3LBMA.js";import"./chunk-MUS76URQ.js";
import"./chunk-N4YKKJ4N.js";import"./chunk-ODTP4R7Z.js";import"./chunk-BNUKURGZ.js";import"./chunk-5AXVF4CB.js";import"./chunk-66KDGFWS.js";
import"./chunk-WIMPIX3N.js";import"./chunk-SFTJVKJK.js";import"./chunk-32SFVRWU.js";export{identify,identifyFile,renderGitlab};
