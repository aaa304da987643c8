import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{escapeText}from"./chunk-7N7QER5E.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},FORBIDDEN=/[\ufffe\uffff]/g;function markup(text){return escapeText(text).replaceAll(FORBIDDEN,
"�").replaceAll(/[&<>"']/g,character=>ENTITIES[character]??"")}export{markup};
