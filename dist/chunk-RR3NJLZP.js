import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-GXXUZQTH.js")).renderBash,zsh:async()=>(await import("./chunk-NHGWN7TX.js")).renderZsh,fish:async()=>(await import("./chunk-PF7ANFI3.js")).
renderFish,pwsh:async()=>(await import("./chunk-3VGQH666.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
