import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-PU77M4MT.js")).renderBash,zsh:async()=>(await import("./chunk-UUZ4DVN3.js")).renderZsh,fish:async()=>(await import("./chunk-KFK7DLIH.js")).
renderFish,pwsh:async()=>(await import("./chunk-EW6XWAI5.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
