import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-YIQBH7QJ.js")).renderBash,zsh:async()=>(await import("./chunk-DQQMZPML.js")).renderZsh,fish:async()=>(await import("./chunk-63ROZS5N.js")).
renderFish,pwsh:async()=>(await import("./chunk-PXMPRJEN.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
