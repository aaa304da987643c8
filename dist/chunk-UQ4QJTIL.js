import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{guardLineStart}from"./chunk-JWT63C6Y.js";var WIDE=new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]|\\p{Emoji_Pres\
entation}","u"),ZERO=/[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u,PROSE=80,NARROWEST=40;function proseWidth(columns){return columns===void 0||columns===0?PROSE:
Math.max(NARROWEST,Math.min(columns,PROSE))}function columnsOf(text){let columns=0;for(let character of text)columns+=columnsOfCharacter(character);return columns}
function wrapProse(prose,width,indent,first=indent){let lines=[],line=first,isEmpty=!0;for(let word of prose.split(" "))!isEmpty&&columnsOf(line)+1+columnsOf(word)>
width&&(lines.push(line),line=indent,isEmpty=!0),line+=isEmpty?word:` ${word}`,isEmpty=!1;return[...lines,line].map(guardLineStart)}function cutEnd(text,room,mark){
return columnsOf(text)<=room?text:fitting([...text],room-columnsOf(mark)).join("")+mark}function cutStart(text,room,mark){return columnsOf(text)<=room?text:mark+
fitting([...text].toReversed(),room-columnsOf(mark)).toReversed().join("")}function fitting(characters,room){let used=0,end=characters.findIndex(character=>(used+=
columnsOfCharacter(character))>room);return end===-1?characters:characters.slice(0,end)}function columnsOfCharacter(character){return character>=" "&&character<=
"~"?1:ZERO.test(character)?0:WIDE.test(character)?2:1}export{proseWidth,columnsOf,wrapProse,cutEnd,cutStart};
