import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();var RENDERERS={bash:async()=>(await import("./chunk-LUI73LHM.js")).renderBash,zsh:async()=>(await import("./chunk-YO6P2OB5.js")).
renderZsh,fish:async()=>(await import("./chunk-WVRLJ653.js")).renderFish,pwsh:async()=>(await import("./chunk-4VWSEP6X.js")).renderPwsh},SHELLS=Object.
keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
