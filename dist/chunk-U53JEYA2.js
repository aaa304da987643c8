import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-FAH4TFQC.js")).renderBash,zsh:async()=>(await import("./chunk-AOHK767G.js")).renderZsh,fish:async()=>(await import("./chunk-EVXNJ7NO.js")).
renderFish,pwsh:async()=>(await import("./chunk-CHA3CBL7.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
