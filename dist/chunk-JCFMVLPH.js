import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{RE2JS}from"./chunk-Y4NIJQLE.js";import{quote}from"./chunk-AOG2PYRW.js";import"./chunk-7QPXL2RK.js";import"./chunk-GQKN4NL5.js";import{
messageOf}from"./chunk-3U5WLZBX.js";import"./chunk-7KLDJBVT.js";var ID=/^(?!PAT\d)[A-Za-z][\w.-]{0,39}$/,ASCII=/^[ -~]*$/,SHORTEST_LITERAL=4,LONGEST_LITERAL=64;function findRuleMistake(rules){for(let[at,rule]of rules.entries()){
let mistake=rules.findIndex(({id})=>id===rule.id)<at?`id: ${quote(rule.id)} is there twice`:mistakeIn(rule);if(mistake!==void 0)return`rules[${at}].${mistake}`}}
function mistakeIn({id,literal,pattern}){if(!ID.test(id))return`id: ${quote(id)} must be a letter and up to 39 letters, digits, dots and dashes, not PAT001`;if(!ASCII.
test(literal)||literal.length<SHORTEST_LITERAL||literal.length>LONGEST_LITERAL)return`literal: must be ${SHORTEST_LITERAL} to ${LONGEST_LITERAL} characters of A\
SCII`;if(!ASCII.test(pattern))return"pattern: must be ASCII; write other characters as \\x{…}";try{if(RE2JS.compile(pattern).matches(""))return"pattern: match\
es nothing at all"}catch(error){return`pattern: ${messageOf(error)}`}}export{findRuleMistake};
