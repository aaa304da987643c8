import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-LYIXHUX6.js")).renderBash,zsh:async()=>(await import("./chunk-SLUR44M4.js")).renderZsh,fish:async()=>(await import("./chunk-JBFMTDBU.js")).
renderFish,pwsh:async()=>(await import("./chunk-A2B52PCV.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
