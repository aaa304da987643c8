import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-DDMIZK44.js")).renderBash,zsh:async()=>(await import("./chunk-5YXAQ6E4.js")).renderZsh,fish:async()=>(await import("./chunk-GAMETSZ6.js")).
renderFish,pwsh:async()=>(await import("./chunk-SXHQMGW6.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
