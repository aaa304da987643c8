import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-QO4VCD5Q.js")).renderBash,zsh:async()=>(await import("./chunk-66XKP22D.js")).renderZsh,fish:async()=>(await import("./chunk-UK2ZX4J3.js")).
renderFish,pwsh:async()=>(await import("./chunk-RDO6T6EW.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
