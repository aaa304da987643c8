import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-HUQHOMET.js";import"./chunk-JDMLIZMN.js";import"./chunk-D7QYVF3R.js";import"./chunk-6GSCHMRL.js";
import"./chunk-QAMUKJXS.js";export{detectAll,loadCustomRules};
