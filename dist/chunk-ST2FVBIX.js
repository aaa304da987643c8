import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-CR7PCONS.js")).renderBash,zsh:async()=>(await import("./chunk-CFN5K45F.js")).renderZsh,fish:async()=>(await import("./chunk-VKGXDMFA.js")).
renderFish,pwsh:async()=>(await import("./chunk-CHKFGZTK.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
