import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-FZLNLR3M.js")).renderBash,zsh:async()=>(await import("./chunk-GQGPQIIZ.js")).renderZsh,fish:async()=>(await import("./chunk-JVEJLFY5.js")).
renderFish,pwsh:async()=>(await import("./chunk-U23OBSC5.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
