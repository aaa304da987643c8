import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-53B5DG4S.js")).renderBash,zsh:async()=>(await import("./chunk-YV4WXN4R.js")).renderZsh,fish:async()=>(await import("./chunk-YY22ZSHM.js")).
renderFish,pwsh:async()=>(await import("./chunk-FMJ5235I.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
