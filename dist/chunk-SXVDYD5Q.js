import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-5HYNNNBX.js")).renderBash,zsh:async()=>(await import("./chunk-AL2GR7R2.js")).renderZsh,fish:async()=>(await import("./chunk-CAP4KJIM.js")).
renderFish,pwsh:async()=>(await import("./chunk-HYAUOO22.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
