import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-V3DULQZ2.js")).renderBash,zsh:async()=>(await import("./chunk-QTA3CHM4.js")).renderZsh,fish:async()=>(await import("./chunk-PU46XIZ2.js")).
renderFish,pwsh:async()=>(await import("./chunk-N2WWFQVO.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
