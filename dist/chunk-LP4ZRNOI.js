import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-EXOQ64UD.js")).renderBash,zsh:async()=>(await import("./chunk-JBYJDMJZ.js")).renderZsh,fish:async()=>(await import("./chunk-DFKFLGUE.js")).
renderFish,pwsh:async()=>(await import("./chunk-JUBX5FHB.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
