import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{createHash}from"node:crypto";function fingerprintOf(ruleId,token){return createHash("sha256").update(`pat-patrol/finding/v1\0${ruleId}\0${token}`).digest(
"hex")}export{fingerprintOf};
