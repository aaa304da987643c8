import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-IND3WW5N.js")).renderBash,zsh:async()=>(await import("./chunk-US2ECBTU.js")).renderZsh,fish:async()=>(await import("./chunk-RUPXYCPK.js")).
renderFish,pwsh:async()=>(await import("./chunk-6TEKKH2W.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
