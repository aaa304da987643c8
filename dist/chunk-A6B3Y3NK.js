import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-X5NBHISZ.js")).renderBash,zsh:async()=>(await import("./chunk-AKMK6W7E.js")).renderZsh,fish:async()=>(await import("./chunk-5AKRQZPQ.js")).
renderFish,pwsh:async()=>(await import("./chunk-OYEOBSQG.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
