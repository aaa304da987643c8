import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-PTA6BNFH.js")).renderBash,zsh:async()=>(await import("./chunk-KIKBETMS.js")).renderZsh,fish:async()=>(await import("./chunk-DJVY5CKX.js")).
renderFish,pwsh:async()=>(await import("./chunk-UHTD4R77.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
