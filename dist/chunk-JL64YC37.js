import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-MHKVJSSN.js";init_define_WORKFLOWS();var RENDERERS={bash:async()=>(await import("./chunk-EZKGUAAJ.js")).renderBash,zsh:async()=>(await import("./chunk-XOCQMT5Z.js")).
renderZsh,fish:async()=>(await import("./chunk-XADYM7XN.js")).renderFish,pwsh:async()=>(await import("./chunk-YVK646IR.js")).renderPwsh},SHELLS=Object.
keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
