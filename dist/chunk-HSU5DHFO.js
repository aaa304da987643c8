import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-KY4I62TS.js")).renderBash,zsh:async()=>(await import("./chunk-AAOLWN7W.js")).renderZsh,fish:async()=>(await import("./chunk-RDXJJ756.js")).
renderFish,pwsh:async()=>(await import("./chunk-QKJNMZ2W.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
