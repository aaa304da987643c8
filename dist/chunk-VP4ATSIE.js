import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{headlineOf,renderFailureSummary,renderJobSummary}from"./chunk-YMMK5EJC.js";import"./chunk-PARZN4JP.js";import"./chunk-VCCIFFMI.js";import"./chunk-33FPPCZH.js";
import"./chunk-YROTUOWE.js";import"./chunk-NRCMWDGD.js";import"./chunk-LMRWWUTI.js";import"./chunk-2Y7HDWH7.js";import"./chunk-7N7QER5E.js";
import"./chunk-NL4GV5MG.js";import"./chunk-I6FWEG5M.js";export{headlineOf,renderFailureSummary,renderJobSummary};
