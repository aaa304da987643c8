import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-EQ6SRWCB.js")).renderBash,zsh:async()=>(await import("./chunk-H7EKN7WM.js")).renderZsh,fish:async()=>(await import("./chunk-P3PPRNBO.js")).
renderFish,pwsh:async()=>(await import("./chunk-6PEI43S6.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
