import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-MNKP7L4D.js")).renderBash,zsh:async()=>(await import("./chunk-U7YCLF3L.js")).renderZsh,fish:async()=>(await import("./chunk-7SDFHNIF.js")).
renderFish,pwsh:async()=>(await import("./chunk-CULGS7EZ.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
