import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-POHWRH6G.js")).renderBash,zsh:async()=>(await import("./chunk-BRNALERA.js")).renderZsh,fish:async()=>(await import("./chunk-G25SDP5A.js")).
renderFish,pwsh:async()=>(await import("./chunk-VQQNSBLZ.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
