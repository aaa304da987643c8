import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-OITTXJ7W.js")).renderBash,zsh:async()=>(await import("./chunk-QKQDGROT.js")).renderZsh,fish:async()=>(await import("./chunk-TXI2V4VV.js")).
renderFish,pwsh:async()=>(await import("./chunk-WGBW5RS7.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
