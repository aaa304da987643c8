import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-K6M7NT37.js")).renderBash,zsh:async()=>(await import("./chunk-NZWFJEAA.js")).renderZsh,fish:async()=>(await import("./chunk-DL76CF3V.js")).
renderFish,pwsh:async()=>(await import("./chunk-25RUPCWD.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
