import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-KCIHEHSJ.js")).renderBash,zsh:async()=>(await import("./chunk-K4O577KI.js")).renderZsh,fish:async()=>(await import("./chunk-KO34GDM6.js")).
renderFish,pwsh:async()=>(await import("./chunk-BSZCTE32.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
