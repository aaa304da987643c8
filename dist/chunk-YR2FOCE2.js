import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-L22BOLGQ.js")).renderBash,zsh:async()=>(await import("./chunk-WPU4S475.js")).renderZsh,fish:async()=>(await import("./chunk-ULNGBKUM.js")).
renderFish,pwsh:async()=>(await import("./chunk-GSK5LB7D.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
