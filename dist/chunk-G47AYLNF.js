import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-QHU3JYRI.js")).renderBash,zsh:async()=>(await import("./chunk-2T6BVOGU.js")).renderZsh,fish:async()=>(await import("./chunk-BQC5V4ES.js")).
renderFish,pwsh:async()=>(await import("./chunk-TNTNNSRJ.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
