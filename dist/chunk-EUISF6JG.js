import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-KE3RMOQ6.js")).renderBash,zsh:async()=>(await import("./chunk-YHRESLQ3.js")).renderZsh,fish:async()=>(await import("./chunk-J5AO2ROZ.js")).
renderFish,pwsh:async()=>(await import("./chunk-D7V7MTLZ.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
