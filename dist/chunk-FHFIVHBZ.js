import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{columnsOf,wrapProse}from"./chunk-4SQW32TV.js";import{formatCount,formatNumber}from"./chunk-YROTUOWE.js";import{placeText}from"./chunk-NRCMWDGD.js";
import{isComplete}from"./chunk-LMRWWUTI.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var SHOWN_KINDS=20,SHOWN_PLACES=3,OBJECT=/^object ([0-9a-f]{12,64})(?:!|$)/,INDENT="  ",NAME_COLUMNS=24;function renderProblems(report,{verbose},style){if(isComplete(
report))return[];let entries=verbose===!0?report.problems.map(problem=>entryOf([problem],style)):group(report,style),shown=verbose===!0?entries:entries.slice(0,
SHOWN_KINDS),room=shown.reduce((most,{name})=>columnsOf(name)>NAME_COLUMNS?most:Math.max(most,columnsOf(name)),0),rest=entries.slice(shown.length).reduce((sum,{
count})=>sum+count,0);return[...wrapProse(headline(report,style),style.width,INDENT,"").map(line=>style.yellow(style.bold(line))),...shown.flatMap(entry=>entryLines(
entry,room,style)),...rest>0?[`${INDENT}${style.glyphs.cut} and ${formatNumber(rest)} more: --verbose`]:[],...objectHint(report,style)]}function objectHint({problems},{
width}){for(let{where}of problems){let id=OBJECT.exec(where)?.[1];if(id!==void 0)return wrapProse(`what an object is called: git log --all --raw --find-object=${id}`,
width,INDENT+INDENT,INDENT)}return[]}function group({problems},style){let kinds=new Map;for(let problem of problems){let kind=kinds.get(problem.message)??[];kinds.
set(problem.message,kind),kind.push(problem)}return[...kinds.values()].flatMap(kind=>kind.length>SHOWN_PLACES?[entryOf(kind,style)]:kind.map(problem=>entryOf([problem],
style)))}function entryOf(kind,style){let count=kind.length,places=kind.slice(0,SHOWN_PLACES).map(({where})=>style.show(where)),message=style.show(kind[0]?.message??
"");return count===1?{name:places[0]??"",message,places:[],count}:{name:formatCount(count,"place"),message,places,count}}function headline({findings,interrupted,
problems},{glyphs}){let reasons=interrupted?["stopped by you"]:[];problems.length>0&&reasons.push(`${formatCount(problems.length,"thing")} could not be read`),reasons.
length===0&&reasons.push("not everything was read");let meaning=findings.length===0?'so "none found" is not "clean"':"so there may be more";return`${glyphs.attention}\
 INCOMPLETE: ${reasons.join(" and ")}, ${meaning}`}function entryLines({name,message,places,count},room,{width}){let hanging=INDENT+" ".repeat(room+2),rest=count-
places.length,more=rest>0?` and ${formatNumber(rest)} more: --verbose`:"",told=places.length===0?[]:wrapProse(places.join(", ")+more,width,hanging);if(columnsOf(
name)>room)return[INDENT+name,...wrapProse(message,width,hanging),...told];let padding=" ".repeat(room+2-columnsOf(name));return[...wrapProse(message,width,hanging,
INDENT+name+padding),...told]}init_define_WORKFLOWS();var SHOWN_PLACES2=5;function placeName(place,style){return style.cyan(placeText(place,style.show))}function encodingNote({encoding},style){return encoding.length===
0?"":`  ${style.dim(encoding.join(" > "))}`}export{SHOWN_PLACES2 as SHOWN_PLACES,placeName,encodingNote,renderProblems};
