import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-PMKVC22O.js")).renderBash,zsh:async()=>(await import("./chunk-XO2X3IPX.js")).renderZsh,fish:async()=>(await import("./chunk-BBHZ3UFA.js")).
renderFish,pwsh:async()=>(await import("./chunk-T776MIHO.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
