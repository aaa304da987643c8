import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-XV2PLKTR.js")).renderBash,zsh:async()=>(await import("./chunk-4BNOC6ER.js")).renderZsh,fish:async()=>(await import("./chunk-CSW4LGYW.js")).
renderFish,pwsh:async()=>(await import("./chunk-ZGGMGUCD.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
