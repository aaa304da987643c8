import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-7M7JRDHI.js")).renderBash,zsh:async()=>(await import("./chunk-MXAHOR4C.js")).renderZsh,fish:async()=>(await import("./chunk-K2WFVZTN.js")).
renderFish,pwsh:async()=>(await import("./chunk-BRN5UTIX.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
