import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-Y6S42QOE.js")).renderBash,zsh:async()=>(await import("./chunk-4XYKY3T6.js")).renderZsh,fish:async()=>(await import("./chunk-P2ZSVVIX.js")).
renderFish,pwsh:async()=>(await import("./chunk-HT35ZEZH.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
