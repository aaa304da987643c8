import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-6CVULKGH.js")).renderBash,zsh:async()=>(await import("./chunk-RUYZ2WP7.js")).renderZsh,fish:async()=>(await import("./chunk-2ILZZF3M.js")).
renderFish,pwsh:async()=>(await import("./chunk-CO4OUCXS.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
