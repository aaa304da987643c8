import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-5QH7EVVC.js")).renderBash,zsh:async()=>(await import("./chunk-AVAHVKJL.js")).renderZsh,fish:async()=>(await import("./chunk-WASNVDLF.js")).
renderFish,pwsh:async()=>(await import("./chunk-YU6L65KC.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
