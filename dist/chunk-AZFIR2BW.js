import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-DSCFBSYO.js")).renderBash,zsh:async()=>(await import("./chunk-NW5NUS56.js")).renderZsh,fish:async()=>(await import("./chunk-CSHNIK72.js")).
renderFish,pwsh:async()=>(await import("./chunk-BHOV2DXL.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
