import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-QEEJZXHW.js";init_define_WORKFLOWS();var RENDERERS={bash:async()=>(await import("./chunk-DJO2IEF6.js")).renderBash,zsh:async()=>(await import("./chunk-PWM7TKKX.js")).
renderZsh,fish:async()=>(await import("./chunk-LLRDYSLT.js")).renderFish,pwsh:async()=>(await import("./chunk-GEWO2PJM.js")).renderPwsh},SHELLS=Object.
keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
