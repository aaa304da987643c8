import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-OJ6DNKAH.js")).renderBash,zsh:async()=>(await import("./chunk-L77V2QZP.js")).renderZsh,fish:async()=>(await import("./chunk-GQVNOG4M.js")).
renderFish,pwsh:async()=>(await import("./chunk-73SVWDLL.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
