import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-XWXXVMK6.js")).renderBash,zsh:async()=>(await import("./chunk-PMYRKJAV.js")).renderZsh,fish:async()=>(await import("./chunk-MKTMDLQ2.js")).
renderFish,pwsh:async()=>(await import("./chunk-ATAWWZHV.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
