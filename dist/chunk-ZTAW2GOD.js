import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-C2ZZBZTG.js";import"./chunk-HUCIDOIW.js";import"./chunk-6MR7IUVO.js";import"./chunk-KPS5ESMZ.js";
import"./chunk-A2IRLN37.js";export{detectAll,loadCustomRules};
