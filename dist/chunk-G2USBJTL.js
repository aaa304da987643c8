import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-H6CTVSJR.js")).renderBash,zsh:async()=>(await import("./chunk-XERVXI6I.js")).renderZsh,fish:async()=>(await import("./chunk-YJQXAYG2.js")).
renderFish,pwsh:async()=>(await import("./chunk-J2PMHFWH.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
