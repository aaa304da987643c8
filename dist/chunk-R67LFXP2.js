import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-4EOUYP5A.js")).renderBash,zsh:async()=>(await import("./chunk-NMTSJXR4.js")).renderZsh,fish:async()=>(await import("./chunk-TSQPQ55C.js")).
renderFish,pwsh:async()=>(await import("./chunk-2QQK4NID.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
