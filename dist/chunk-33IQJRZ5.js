import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-E4TO5MKP.js")).renderBash,zsh:async()=>(await import("./chunk-X4GQJTMS.js")).renderZsh,fish:async()=>(await import("./chunk-YMUMOIAB.js")).
renderFish,pwsh:async()=>(await import("./chunk-C6BURRI4.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
