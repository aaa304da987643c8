import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-RHVZNUHT.js";import"./chunk-76XNDCBN.js";import"./chunk-YVMWMQBN.js";import"./chunk-APV2SR7B.js";
import"./chunk-QEEJZXHW.js";export{detectAll,loadCustomRules};
