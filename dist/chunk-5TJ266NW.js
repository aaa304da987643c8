import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-T6VZZZ5K.js")).renderBash,zsh:async()=>(await import("./chunk-2M54X7FG.js")).renderZsh,fish:async()=>(await import("./chunk-STSSEX4F.js")).
renderFish,pwsh:async()=>(await import("./chunk-5BJAATU4.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
