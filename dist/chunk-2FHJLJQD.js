import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-ERGM36FG.js")).renderBash,zsh:async()=>(await import("./chunk-WHGCDKIV.js")).renderZsh,fish:async()=>(await import("./chunk-VIH7HKXU.js")).
renderFish,pwsh:async()=>(await import("./chunk-SYFGPXPN.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
