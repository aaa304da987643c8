import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-SZ2CX557.js")).renderBash,zsh:async()=>(await import("./chunk-4TP6A5C2.js")).renderZsh,fish:async()=>(await import("./chunk-2B77T7EG.js")).
renderFish,pwsh:async()=>(await import("./chunk-MKPM4QBL.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
