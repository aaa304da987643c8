import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-XGKARBMK.js")).renderBash,zsh:async()=>(await import("./chunk-EH5VBJ24.js")).renderZsh,fish:async()=>(await import("./chunk-FHVI557R.js")).
renderFish,pwsh:async()=>(await import("./chunk-SR7V6OFJ.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
