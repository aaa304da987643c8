import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-GLPPAAFZ.js")).renderBash,zsh:async()=>(await import("./chunk-SOGUIBA7.js")).renderZsh,fish:async()=>(await import("./chunk-RT4R6PMM.js")).
renderFish,pwsh:async()=>(await import("./chunk-TZ4R6TYK.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
