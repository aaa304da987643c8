import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-WBQJUFNW.js")).renderBash,zsh:async()=>(await import("./chunk-7KV62FTP.js")).renderZsh,fish:async()=>(await import("./chunk-5FQKFDUQ.js")).
renderFish,pwsh:async()=>(await import("./chunk-FGTD4WAJ.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
