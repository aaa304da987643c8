import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-VKQCDHJO.js")).renderBash,zsh:async()=>(await import("./chunk-RGKC2C2I.js")).renderZsh,fish:async()=>(await import("./chunk-AOAOXQF2.js")).
renderFish,pwsh:async()=>(await import("./chunk-EMHSVGHG.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
