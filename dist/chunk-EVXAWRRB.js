import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-STC3CLVV.js")).renderBash,zsh:async()=>(await import("./chunk-7ZOU5RCV.js")).renderZsh,fish:async()=>(await import("./chunk-XZVA3XBI.js")).
renderFish,pwsh:async()=>(await import("./chunk-6JZLXEMV.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
