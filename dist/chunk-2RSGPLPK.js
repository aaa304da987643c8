import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-LKE3HX7Z.js")).renderBash,zsh:async()=>(await import("./chunk-MWYTDUE7.js")).renderZsh,fish:async()=>(await import("./chunk-RGFA7GLY.js")).
renderFish,pwsh:async()=>(await import("./chunk-NTCT3SRO.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
