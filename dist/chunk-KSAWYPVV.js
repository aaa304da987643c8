import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{maskTokens}from"./chunk-7N7QER5E.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var LONGEST=30;function quote(text){let masked=maskTokens(text);return masked.length<=LONGEST?`'${masked}'`:`'${masked.slice(0,LONGEST)}…'`}export{quote};
