import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-UL3BHQPU.js")).renderBash,zsh:async()=>(await import("./chunk-UEEI3ORQ.js")).renderZsh,fish:async()=>(await import("./chunk-JPIRQV7X.js")).
renderFish,pwsh:async()=>(await import("./chunk-AYNDHDEX.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
