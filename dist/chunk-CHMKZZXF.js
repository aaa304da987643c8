import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-GIK3SFYH.js")).renderBash,zsh:async()=>(await import("./chunk-VOVYPDI6.js")).renderZsh,fish:async()=>(await import("./chunk-WLVHF3RB.js")).
renderFish,pwsh:async()=>(await import("./chunk-OKRVQ7J5.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
