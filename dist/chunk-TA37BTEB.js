import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-YVL5YCQO.js")).renderBash,zsh:async()=>(await import("./chunk-Y2MEU7VQ.js")).renderZsh,fish:async()=>(await import("./chunk-KZP7SA2G.js")).
renderFish,pwsh:async()=>(await import("./chunk-QXN5BIOV.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
