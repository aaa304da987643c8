import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{escapeText}from"./chunk-JWT63C6Y.js";var ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},FORBIDDEN=/[\ufffe\uffff]/g;function markup(text){return escapeText(text).replaceAll(FORBIDDEN,
"\uFFFD").replaceAll(/[&<>"']/g,character=>ENTITIES[character]??"")}export{markup};
