import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var RENDERERS={bash:async()=>(await import("./chunk-5MWCYH7O.js")).renderBash,zsh:async()=>(await import("./chunk-WULHZI6A.js")).renderZsh,fish:async()=>(await import("./chunk-KGID4QCQ.js")).
renderFish,pwsh:async()=>(await import("./chunk-NWLLTEHZ.js")).renderPwsh},SHELLS=Object.keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
