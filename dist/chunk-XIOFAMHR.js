import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-MUV5FBTO.js")).renderBash,zsh:async()=>(await import("./chunk-MLC3PZFO.js")).renderZsh,fish:async()=>(await import("./chunk-OCPZSORP.js")).
renderFish,pwsh:async()=>(await import("./chunk-RSNLQKKF.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
