import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{isGuessable}from"./chunk-JWT63C6Y.js";import{createHash,scryptSync}from"node:crypto";var LABEL="pat-patrol/finding/v1\0",BUILT_IN=/^PAT\d/,COST={N:4096,r:8,p:1},slow=new Map;function fingerprintOf(ruleId,token){if(BUILT_IN.test(ruleId)||!isGuessable(
token))return createHash("sha256").update(`${LABEL}${ruleId}\0${token}`).digest("hex");let key=`${ruleId}\0${token}`,known=slow.get(key)??scryptSync(token,`${LABEL}${ruleId}`,
32,COST).toString("hex");return slow.set(key,known),known}export{fingerprintOf};
