import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-J6767J6L.js")).renderBash,zsh:async()=>(await import("./chunk-EICYSVTD.js")).renderZsh,fish:async()=>(await import("./chunk-DOQTJ4DJ.js")).
renderFish,pwsh:async()=>(await import("./chunk-H5NHMTRT.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
