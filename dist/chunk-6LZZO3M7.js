import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-4UU652UJ.js")).renderBash,zsh:async()=>(await import("./chunk-GQBABDN7.js")).renderZsh,fish:async()=>(await import("./chunk-PJZ6GASI.js")).
renderFish,pwsh:async()=>(await import("./chunk-JEPGKN3E.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
