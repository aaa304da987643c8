import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-QJ52XZ7N.js")).renderBash,zsh:async()=>(await import("./chunk-XCDLQJIX.js")).renderZsh,fish:async()=>(await import("./chunk-O6CEUF4I.js")).
renderFish,pwsh:async()=>(await import("./chunk-SL737QE4.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
