import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-2AI4X6KZ.js")).renderBash,zsh:async()=>(await import("./chunk-CCZ3ADKG.js")).renderZsh,fish:async()=>(await import("./chunk-FEZY4PPJ.js")).
renderFish,pwsh:async()=>(await import("./chunk-3EFQHBBI.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
