import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-EHN6QQZD.js")).renderBash,zsh:async()=>(await import("./chunk-7HWUZHJH.js")).renderZsh,fish:async()=>(await import("./chunk-CAKXC2GC.js")).
renderFish,pwsh:async()=>(await import("./chunk-HLVCOICE.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
