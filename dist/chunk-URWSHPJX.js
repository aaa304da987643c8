import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var RENDERERS={bash:async()=>(await import("./chunk-UDYIKTSD.js")).renderBash,zsh:async()=>(await import("./chunk-PP3RKDZO.js")).
renderZsh,fish:async()=>(await import("./chunk-JH4SEXKU.js")).renderFish,pwsh:async()=>(await import("./chunk-VKFV5SVH.js")).renderPwsh},SHELLS=Object.
keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
