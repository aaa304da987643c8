import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-WAOZMX67.js")).renderBash,zsh:async()=>(await import("./chunk-CQZ23SW5.js")).renderZsh,fish:async()=>(await import("./chunk-HNP65RUP.js")).
renderFish,pwsh:async()=>(await import("./chunk-U4QTBSLN.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
