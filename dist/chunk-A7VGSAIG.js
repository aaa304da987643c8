import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var HOOK_SETTINGS={decodeDepth:3,maxSize:1/0,lineHash:!1};function isOfFramework(env){return!!(env.PRE_COMMIT_REMOTE_NAME||env.PRE_COMMIT_FROM_REF)}export{HOOK_SETTINGS,isOfFramework};
