import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-PS6TOZR5.js")).renderBash,zsh:async()=>(await import("./chunk-AX6VNN6K.js")).renderZsh,fish:async()=>(await import("./chunk-PHFZIMNW.js")).
renderFish,pwsh:async()=>(await import("./chunk-R477FQKQ.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
