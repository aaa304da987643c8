import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-ZAQCR5NJ.js")).renderBash,zsh:async()=>(await import("./chunk-ACCRWECR.js")).renderZsh,fish:async()=>(await import("./chunk-RCEWYJV3.js")).
renderFish,pwsh:async()=>(await import("./chunk-DDJ46F2I.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
