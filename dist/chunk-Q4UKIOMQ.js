import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-Y4WI642W.js")).renderBash,zsh:async()=>(await import("./chunk-NZOZDAON.js")).renderZsh,fish:async()=>(await import("./chunk-ZCFMCMHU.js")).
renderFish,pwsh:async()=>(await import("./chunk-5AUKMDYK.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
