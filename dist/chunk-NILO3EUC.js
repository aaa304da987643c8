import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-ILUDW7UB.js";import"./chunk-IZGZTJCN.js";import"./chunk-LPLA3SNC.js";import"./chunk-WVTW4IYL.js";
import"./chunk-J2BLLQNG.js";export{detectAll,loadCustomRules};
