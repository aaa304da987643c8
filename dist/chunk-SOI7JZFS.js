import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-TURKDCUX.js")).renderBash,zsh:async()=>(await import("./chunk-QFEFA73O.js")).renderZsh,fish:async()=>(await import("./chunk-BSPGGDIK.js")).
renderFish,pwsh:async()=>(await import("./chunk-J2DXSLB5.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
