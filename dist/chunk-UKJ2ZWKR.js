import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-MWBGIPFG.js")).renderBash,zsh:async()=>(await import("./chunk-QFGZCVQ3.js")).renderZsh,fish:async()=>(await import("./chunk-ZUL6AOG7.js")).
renderFish,pwsh:async()=>(await import("./chunk-WQJMAKX5.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
