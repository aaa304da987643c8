import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var UserError=class extends Error{name="UserError"};function messageOf(error){return(error instanceof Error?error.message:String(error)).trim().replaceAll(/\s*\n\s*/g,
"; ")}function codeOf(error){return error instanceof Error&&"code"in error?String(error.code):void 0}var REASONS={EACCES:"permission denied",EPERM:"permission d\
enied",ENOENT:"no such file or directory",ENOTDIR:"no such file or directory",ELOOP:"too many symbolic links"};function reasonOf(error){let code=codeOf(error)??
"",message=messageOf(error);return REASONS[code]??/^[A-Z0-9_]+: (.+?), \w+(?: '|$)/s.exec(message)?.[1]??message}import{createHash}from"node:crypto";import{inspect}from"node:util";var SHOWN=4;function redact(token){return token.length<=4*SHOWN?"…":`${token.slice(0,SHOWN)}\
…${token.slice(-SHOWN)}`}var Secret=class{#value;constructor(value){this.#value=value}get redacted(){return redact(this.#value)}reveal(){return this.#value}digest(algorithm,label){
return createHash(algorithm).update(label).update(this.#value).digest("hex")}toString(){return this.redacted}toJSON(){return this.redacted}[inspect.custom](){return`\
Secret(${this.redacted})`}};export{UserError,messageOf,codeOf,reasonOf,redact,Secret};
