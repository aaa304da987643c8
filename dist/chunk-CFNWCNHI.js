import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-HAERET6T.js")).renderBash,zsh:async()=>(await import("./chunk-ELNI3GGL.js")).renderZsh,fish:async()=>(await import("./chunk-ZPOLWBT5.js")).
renderFish,pwsh:async()=>(await import("./chunk-GMMQ4MSI.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
