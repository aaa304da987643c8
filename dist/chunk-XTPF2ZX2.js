import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-EKYPDHEV.js")).renderBash,zsh:async()=>(await import("./chunk-ENT2A7X2.js")).renderZsh,fish:async()=>(await import("./chunk-SEGN7ZTL.js")).
renderFish,pwsh:async()=>(await import("./chunk-TQHTY4QC.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
