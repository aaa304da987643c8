import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-ET6ZGOMN.js")).renderBash,zsh:async()=>(await import("./chunk-YKJES36R.js")).renderZsh,fish:async()=>(await import("./chunk-UWZCT2YG.js")).
renderFish,pwsh:async()=>(await import("./chunk-BYH63ULQ.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
