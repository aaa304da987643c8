import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{columnsOf,wrapProse}from"./chunk-XKKS63RX.js";import{formatCount,formatNumber}from"./chunk-UH7B2B2O.js";import{placeText}from"./chunk-WV6BJOOM.js";
import{isComplete}from"./chunk-L7WPI2LE.js";import{init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();var SHOWN_PROBLEMS=20,INDENT="  ",NAME_COLUMNS=24;function renderProblems(report,{verbose},style){if(isComplete(report))return[];let{problems}=report,shown=problems.
slice(0,verbose?void 0:SHOWN_PROBLEMS),names=shown.map(({where})=>style.show(where)),room=names.reduce((most,name)=>columnsOf(name)>NAME_COLUMNS?most:Math.max(most,
columnsOf(name)),0),rest=problems.length-shown.length;return[...wrapProse(headline(report,style),style.width,INDENT,"").map(line=>style.yellow(style.bold(line))),
...shown.flatMap(({message},i)=>problemLines(names[i]??"",style.show(message),room,style)),...rest>0?[`${INDENT}${style.glyphs.cut} and ${formatNumber(rest)} mo\
re: --verbose`]:[]]}function headline({findings,interrupted,problems},{glyphs}){let reasons=interrupted?["stopped by you"]:[];problems.length>0&&reasons.push(`${formatCount(
problems.length,"thing")} could not be read`),reasons.length===0&&reasons.push("not everything was read");let meaning=findings.length===0?'so "none found" is no\
t "clean"':"so there may be more";return`${glyphs.attention} INCOMPLETE: ${reasons.join(" and ")}, ${meaning}`}function problemLines(name,message,room,{width}){
let hanging=INDENT+" ".repeat(room+2);if(columnsOf(name)>room)return[INDENT+name,...wrapProse(message,width,hanging)];let padding=" ".repeat(room+2-columnsOf(name));
return wrapProse(message,width,hanging,INDENT+name+padding)}init_define_WORKFLOWS();var SHOWN_PLACES=5;function placeName(place,style){return style.cyan(placeText(place,style.show))}function encodingNote({encoding},style){return encoding.length===
0?"":`  ${style.dim(encoding.join(" > "))}`}export{SHOWN_PLACES,placeName,encodingNote,renderProblems};
