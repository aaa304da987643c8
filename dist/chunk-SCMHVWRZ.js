import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-CUDMLOAQ.js")).renderBash,zsh:async()=>(await import("./chunk-ALGOPG5G.js")).renderZsh,fish:async()=>(await import("./chunk-6472EIEO.js")).
renderFish,pwsh:async()=>(await import("./chunk-T4HQWLOE.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
