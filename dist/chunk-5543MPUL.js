import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-U6ATHWTC.js";import"./chunk-DLPE6AUF.js";import"./chunk-6MR7IUVO.js";import"./chunk-KPS5ESMZ.js";
import"./chunk-A2IRLN37.js";export{detectAll,loadCustomRules};
