import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var REFS=/^--(?:not|all|(?:branches|tags|remotes)(?:=[\w*?./-]+)?)$/;function isRefOption(word){return REFS.test(word)}function addStart(words){
let isNot=!1;for(let word of words)if(word==="--not")isNot=!isNot;else if(word.startsWith("^")===isNot)return words;return["HEAD",...words]}export{isRefOption,addStart};
