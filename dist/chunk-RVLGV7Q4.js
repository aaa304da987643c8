import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-ZK3JMEWO.js")).renderBash,zsh:async()=>(await import("./chunk-SF3ACV6E.js")).renderZsh,fish:async()=>(await import("./chunk-THIE5MUZ.js")).
renderFish,pwsh:async()=>(await import("./chunk-D7DZKDMM.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
