import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{redact}from"./chunk-NL4GV5MG.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var UNSAFE=/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,UNSAFE_IN_JSON=/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,HASH_COMMAND=hashCommand(),
LEADING_COLON=/^([\s\p{Default_Ignorable_Code_Point}]*):/u,BROKEN_COLON="$1\\x3a",TOKEN_LIKE=/(?<![A-Za-z0-9])[A-Za-z0-9]{76,}AZDO[A-Za-z0-9+/]{4,}|[a-z2-7]{52,}/g,
ENCODED=/[A-Za-z0-9+/_=-]{56,}/g,TEXT=/(?:[A-Za-z0-9+/_=:-]\0?){32}/,PHASES=[0,1,2,3];function escapeText(text){return maskTokens(text).replaceAll(UNSAFE,escapeCharacter).
replaceAll(HASH_COMMAND,"\\x23").replace(LEADING_COLON,BROKEN_COLON)}function guardLineStart(line){return line.replace(LEADING_COLON,BROKEN_COLON)}function maskTokens(text){
return text.replaceAll(ENCODED,run=>holdsText(run)?redact(run):run).replaceAll(TOKEN_LIKE,redact)}function holdsText(run){let holds=(text,encoding)=>TEXT.test(Buffer.
from(text,encoding).toString("latin1"));return PHASES.some(phase=>holds(run.slice(phase).replaceAll("=",""),"base64")||holds(run.slice(phase),"hex"))}function stringify(value,indent=0){
return JSON.stringify(value,void 0,indent).replaceAll(UNSAFE_IN_JSON,escapeUnits).replaceAll(HASH_COMMAND,"\\u0023").replaceAll('"::','"\\u003a:')}function hashCommand(){
let ignored="\\p{Default_Ignorable_Code_Point}*";return new RegExp(`#(?=${["","#","(?:[vV]","[sS]","[oO]",")?(?:\\[|$)"].join(ignored)})`,"gu")}function escapeCharacter(character){
let code=character.codePointAt(0)??0,hex=code.toString(16);return code<256&&code!==173?`\\x${hex.padStart(2,"0")}`:`\\u{${hex}}`}function escapeUnits(character){
return Array.from({length:character.length},(_,i)=>`\\u${character.charCodeAt(i).toString(16).padStart(4,"0")}`).join("")}export{escapeText,guardLineStart,maskTokens,stringify};
