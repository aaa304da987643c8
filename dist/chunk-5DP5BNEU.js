import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-QAMUKJXS.js";init_define_WORKFLOWS();var RENDERERS={bash:async()=>(await import("./chunk-ZRHX6WPY.js")).renderBash,zsh:async()=>(await import("./chunk-33M4XYXN.js")).
renderZsh,fish:async()=>(await import("./chunk-MBFSTF6C.js")).renderFish,pwsh:async()=>(await import("./chunk-5Y7NP4DC.js")).renderPwsh},SHELLS=Object.
keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
