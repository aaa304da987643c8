import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var GitError=class extends Error{name="GitError";command;exitCode;stderr;constructor(command,what,details={}){let stderr=details.stderr??
"",first=firstLine(stderr);super(first===""?`git ${command} ${what}`:`git ${command} ${what}: ${first}`),this.command=command,this.exitCode=details.exitCode,this.
stderr=stderr}};function firstLine(text){let lines=text.split(`
`).map(line=>line.trim());return lines.find(line=>line.startsWith("fatal:")||line.startsWith("error:"))??lines[0]??""}async function quietly(answer,otherwise){return answer.
catch(error=>{if(error instanceof GitError)return otherwise;throw error})}export{GitError,quietly};
