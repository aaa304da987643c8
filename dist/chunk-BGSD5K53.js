import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-O4BUQLST.js")).renderBash,zsh:async()=>(await import("./chunk-L2OQYCCU.js")).renderZsh,fish:async()=>(await import("./chunk-LDPOTSSJ.js")).
renderFish,pwsh:async()=>(await import("./chunk-IIML6CXU.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
