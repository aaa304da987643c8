import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-32SFVRWU.js";init_define_WORKFLOWS();var RENDERERS={bash:async()=>(await import("./chunk-4MOEOZNQ.js")).renderBash,zsh:async()=>(await import("./chunk-GKJOG5VG.js")).
renderZsh,fish:async()=>(await import("./chunk-Z6I6PL3U.js")).renderFish,pwsh:async()=>(await import("./chunk-N5FO6FVV.js")).renderPwsh},SHELLS=Object.
keys(RENDERERS);function loadCompletion(shell){return RENDERERS[shell]()}export{SHELLS,loadCompletion};
