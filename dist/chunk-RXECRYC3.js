import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-PD3UGOTV.js")).renderBash,zsh:async()=>(await import("./chunk-PGYOOPTN.js")).renderZsh,fish:async()=>(await import("./chunk-3FIYA4AV.js")).
renderFish,pwsh:async()=>(await import("./chunk-S3CSMFBP.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
