import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-TQYIO54F.js")).renderBash,zsh:async()=>(await import("./chunk-WEGQAOGC.js")).renderZsh,fish:async()=>(await import("./chunk-YKNNLJ23.js")).
renderFish,pwsh:async()=>(await import("./chunk-OBD3N3CV.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
