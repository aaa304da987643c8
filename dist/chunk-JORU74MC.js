import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-J2BLLQNG.js";init_define_WORKFLOWS();var RENDERERS={bash:async()=>(await import("./chunk-2RBFCCPL.js")).renderBash,zsh:async()=>(await import("./chunk-B5FMOJOH.js")).
renderZsh,fish:async()=>(await import("./chunk-SHDHEXXI.js")).renderFish,pwsh:async()=>(await import("./chunk-SPBT5C3Y.js")).renderPwsh},SHELLS=Object.
keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
