import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-SHUBLLZY.js")).renderBash,zsh:async()=>(await import("./chunk-GNJOUA7M.js")).renderZsh,fish:async()=>(await import("./chunk-WPQSP3ZG.js")).
renderFish,pwsh:async()=>(await import("./chunk-45T2WN65.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
