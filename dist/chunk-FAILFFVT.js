import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-NY3UJRFS.js")).renderBash,zsh:async()=>(await import("./chunk-35777VO2.js")).renderZsh,fish:async()=>(await import("./chunk-VCRBFZK5.js")).
renderFish,pwsh:async()=>(await import("./chunk-HFLP6YWJ.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
