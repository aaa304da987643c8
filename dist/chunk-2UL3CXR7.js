import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-76VBTWAH.js";init_define_WORKFLOWS();var RENDERERS={bash:async()=>(await import("./chunk-ZFJA6L4F.js")).renderBash,zsh:async()=>(await import("./chunk-2TRYMMF5.js")).
renderZsh,fish:async()=>(await import("./chunk-UO74JHWP.js")).renderFish,pwsh:async()=>(await import("./chunk-YWPCD7TA.js")).renderPwsh},SHELLS=Object.
keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
