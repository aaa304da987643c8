import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-PAV2IMBK.js")).renderBash,zsh:async()=>(await import("./chunk-C3E6YX3Q.js")).renderZsh,fish:async()=>(await import("./chunk-TPUFCMIG.js")).
renderFish,pwsh:async()=>(await import("./chunk-UUKKIXKH.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
