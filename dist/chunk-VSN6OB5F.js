import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-3YWSKG7X.js")).renderBash,zsh:async()=>(await import("./chunk-336U5PEH.js")).renderZsh,fish:async()=>(await import("./chunk-YIZ5PPIA.js")).
renderFish,pwsh:async()=>(await import("./chunk-TC4SJYTY.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
