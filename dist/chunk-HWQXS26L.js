import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-L6VNUJC7.js")).renderBash,zsh:async()=>(await import("./chunk-AOLJP6GV.js")).renderZsh,fish:async()=>(await import("./chunk-CYPAK37Y.js")).
renderFish,pwsh:async()=>(await import("./chunk-6RIZER4K.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
