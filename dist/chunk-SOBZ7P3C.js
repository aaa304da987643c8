import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-C5TK25P6.js")).renderBash,zsh:async()=>(await import("./chunk-RNMLQARH.js")).renderZsh,fish:async()=>(await import("./chunk-G7XWBNKA.js")).
renderFish,pwsh:async()=>(await import("./chunk-6QU7V3RA.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
