import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-NU2YIRZQ.js")).renderBash,zsh:async()=>(await import("./chunk-5ZKMFTB7.js")).renderZsh,fish:async()=>(await import("./chunk-3UUSOWYB.js")).
renderFish,pwsh:async()=>(await import("./chunk-MJXASRWX.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
