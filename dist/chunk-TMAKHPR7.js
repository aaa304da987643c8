import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-U6PKGWEG.js")).renderBash,zsh:async()=>(await import("./chunk-NL3G2A5X.js")).renderZsh,fish:async()=>(await import("./chunk-7FHIPWN5.js")).
renderFish,pwsh:async()=>(await import("./chunk-ZBNVZQ74.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
