import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-JAAKWYLY.js")).renderBash,zsh:async()=>(await import("./chunk-KZUGA7XL.js")).renderZsh,fish:async()=>(await import("./chunk-JO7UM3UU.js")).
renderFish,pwsh:async()=>(await import("./chunk-SXEF6RGH.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
