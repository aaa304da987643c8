import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();function baselineKey(secret){return secret.digest("sha256","pat-patrol/baseline/v1\0")}export{baselineKey};
