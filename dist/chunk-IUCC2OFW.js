import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-KSQHSEGU.js")).renderBash,zsh:async()=>(await import("./chunk-Z7ZYPIQF.js")).renderZsh,fish:async()=>(await import("./chunk-NIEOZNIJ.js")).
renderFish,pwsh:async()=>(await import("./chunk-UX6SZKIX.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
