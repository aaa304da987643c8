import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function globMistake(glob){let name=glob.trim().replace(/^\.?\//,"").replace(/\/$/,"");if(name==="")return"is empty";let open=findUnclosed(name);return open===void 0?
void 0:`has a ${open} that is never closed; a plain ${open} is written \\${open}`}function findUnclosed(glob){let text=glob.replaceAll(/\\./gs,"").replaceAll(/\[[!^]?\]?[^\]]*\]/g,
"");if(text.includes("["))return"[";let depth=0;for(let character of text)character==="{"?depth++:character==="}"&&(depth=Math.max(0,depth-1));return depth>0?"{":
void 0}export{globMistake};
