import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-KHROMK4E.js")).renderBash,zsh:async()=>(await import("./chunk-2PU4D3WF.js")).renderZsh,fish:async()=>(await import("./chunk-3YICBSZX.js")).
renderFish,pwsh:async()=>(await import("./chunk-Y5DCZMTN.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
