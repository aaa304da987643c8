import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-CT6QCAOV.js")).renderBash,zsh:async()=>(await import("./chunk-YNJ4WQC2.js")).renderZsh,fish:async()=>(await import("./chunk-QVTFZ6QK.js")).
renderFish,pwsh:async()=>(await import("./chunk-YEBQIQMT.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
