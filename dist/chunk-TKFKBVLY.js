import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-MZXZHZ7C.js")).renderBash,zsh:async()=>(await import("./chunk-QB5AKC24.js")).renderZsh,fish:async()=>(await import("./chunk-G3XGLSNN.js")).
renderFish,pwsh:async()=>(await import("./chunk-6HD4YNQX.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
