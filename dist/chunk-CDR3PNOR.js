import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-VVVF6P2N.js")).renderBash,zsh:async()=>(await import("./chunk-LQEMCPP7.js")).renderZsh,fish:async()=>(await import("./chunk-KWMIILIS.js")).
renderFish,pwsh:async()=>(await import("./chunk-N7GT2PZR.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
