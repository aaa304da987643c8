import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-S4MSPHUS.js")).renderBash,zsh:async()=>(await import("./chunk-2PXHNYC6.js")).renderZsh,fish:async()=>(await import("./chunk-2LV3MKM4.js")).
renderFish,pwsh:async()=>(await import("./chunk-WNLLKM2Y.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
