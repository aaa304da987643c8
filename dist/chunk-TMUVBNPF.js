import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{escapeText}from"./chunk-A2DKIZLC.js";import{init_define_WORKFLOWS}from"./chunk-76VBTWAH.js";init_define_WORKFLOWS();var ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},FORBIDDEN=/[\ufffe\uffff]/g;function markup(text){return escapeText(text).replaceAll(FORBIDDEN,
"�").replaceAll(/[&<>"']/g,character=>ENTITIES[character]??"")}export{markup};
