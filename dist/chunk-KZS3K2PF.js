import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-J3VF6WQQ.js")).renderBash,zsh:async()=>(await import("./chunk-ZNMMK33W.js")).renderZsh,fish:async()=>(await import("./chunk-G3CWQAK2.js")).
renderFish,pwsh:async()=>(await import("./chunk-7XT5NDPL.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
