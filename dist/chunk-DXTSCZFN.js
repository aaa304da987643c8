import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-HLIBZG2R.js")).renderBash,zsh:async()=>(await import("./chunk-3V5EFXS7.js")).renderZsh,fish:async()=>(await import("./chunk-MNHQCO5D.js")).
renderFish,pwsh:async()=>(await import("./chunk-PMPMQUX5.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
