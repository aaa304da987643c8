import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-HJETMG3C.js")).renderBash,zsh:async()=>(await import("./chunk-K3M65UX2.js")).renderZsh,fish:async()=>(await import("./chunk-DQEUTNXM.js")).
renderFish,pwsh:async()=>(await import("./chunk-BNN4C7L7.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
