import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-L3IT6XQW.js")).renderBash,zsh:async()=>(await import("./chunk-RDRSDBNV.js")).renderZsh,fish:async()=>(await import("./chunk-GRJLDYIO.js")).
renderFish,pwsh:async()=>(await import("./chunk-FVL63OSV.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
