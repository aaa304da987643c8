import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-NQBFVEUH.js";import"./chunk-WMQLAUOK.js";import"./chunk-SUWK2YNK.js";import"./chunk-FTMZO23G.js";
import"./chunk-7KLDJBVT.js";export{detectAll,loadCustomRules};
