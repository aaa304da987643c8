import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-LU4LK3C5.js")).renderBash,zsh:async()=>(await import("./chunk-AZCJD45K.js")).renderZsh,fish:async()=>(await import("./chunk-YUD7XHJC.js")).
renderFish,pwsh:async()=>(await import("./chunk-RFZG7YJB.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
