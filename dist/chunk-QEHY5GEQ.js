import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-76GCXGJ7.js")).renderBash,zsh:async()=>(await import("./chunk-OBK2U5NI.js")).renderZsh,fish:async()=>(await import("./chunk-C2DRYKVI.js")).
renderFish,pwsh:async()=>(await import("./chunk-PMSC4RJO.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
