import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-BK2NDJL6.js")).renderBash,zsh:async()=>(await import("./chunk-6SKIMYU2.js")).renderZsh,fish:async()=>(await import("./chunk-XUNAKOLR.js")).
renderFish,pwsh:async()=>(await import("./chunk-YYTFRPN5.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
