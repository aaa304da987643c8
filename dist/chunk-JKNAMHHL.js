import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-IGNMSHG6.js")).renderBash,zsh:async()=>(await import("./chunk-RBNECMO4.js")).renderZsh,fish:async()=>(await import("./chunk-GOJR4QC7.js")).
renderFish,pwsh:async()=>(await import("./chunk-EFCXLYAZ.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
