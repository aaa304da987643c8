import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();function quoteForSh(text){return`'${text.replaceAll("'",String.raw`'\''`)}'`}export{quoteForSh};
