import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-SHXK56YF.js")).renderBash,zsh:async()=>(await import("./chunk-AKRHPTP5.js")).renderZsh,fish:async()=>(await import("./chunk-6ESXRO4B.js")).
renderFish,pwsh:async()=>(await import("./chunk-JVYRIDUH.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
