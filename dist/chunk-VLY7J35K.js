import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{RE2JS}from"./chunk-Y4NIJQLE.js";import{messageOf,quote}from"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var ID=/^(?!PAT\d)[A-Za-z][\w.-]{0,39}$/,ASCII=/^[ -~]*$/,SHORTEST_LITERAL=4,LONGEST_LITERAL=64;function findRuleMistake(rules){for(let[at,rule]of rules.entries()){
let mistake=rules.findIndex(({id})=>id===rule.id)<at?`id: ${quote(rule.id)} is there twice`:mistakeIn(rule);if(mistake!==void 0)return`rules[${at}].${mistake}`}}
function mistakeIn({id,literal,pattern}){if(!ID.test(id))return`id: ${quote(id)} must be a letter and up to 39 letters, digits, dots and dashes, not PAT001`;if(!ASCII.
test(literal)||literal.length<SHORTEST_LITERAL||literal.length>LONGEST_LITERAL)return`literal: must be ${SHORTEST_LITERAL} to ${LONGEST_LITERAL} characters of A\
SCII`;if(!ASCII.test(pattern))return"pattern: must be ASCII; write other characters as \\x{\u2026}";try{if(RE2JS.compile(pattern).matches(""))return"pattern: al\
so matches the empty text"}catch(error){return`pattern: ${messageOf(error)}`}return lacksLiteral(pattern,literal)?`literal: the pattern has no ${quote(literal)}\
, so the rule would find nothing`:void 0}var ATOM=/\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\x\{[^}]*\}|\\x..|\\[pP]?.|./g;function lacksLiteral(pattern,literal){
let atoms=[...new Set(pattern.match(ATOM))].flatMap(atom=>{try{return RE2JS.compile(`(?is)${/^[\w\s]$/.test(atom)||atom.length>1||atom==="."?atom:`\\${atom}`}`)}catch{
return[]}});return[...literal].some(character=>!atoms.some(atom=>atom.matches(character)))}export{findRuleMistake};
