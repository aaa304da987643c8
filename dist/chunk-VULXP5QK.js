import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-TPSVFZUU.js";init_define_WORKFLOWS();var RENDERERS={bash:async()=>(await import("./chunk-TTKSSBBR.js")).renderBash,zsh:async()=>(await import("./chunk-YHQKSNHP.js")).
renderZsh,fish:async()=>(await import("./chunk-DSVOR557.js")).renderFish,pwsh:async()=>(await import("./chunk-DPZWKQ3L.js")).renderPwsh},SHELLS=Object.
keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
