import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var UserError=class extends Error{name="UserError"};function messageOf(error){return(error instanceof Error?error.message:String(error)).
trim().replaceAll(/\s*\n\s*/g,"; ")}function codeOf(error){return error instanceof Error&&"code"in error?String(error.code):void 0}var REASONS={EACCES:"permissi\
on denied",EPERM:"permission denied",ENOENT:"no such file or directory",ENOTDIR:"no such file or directory",ELOOP:"too many symbolic links"};function reasonOf(error){
let code=codeOf(error)??"",message=messageOf(error);return REASONS[code]??/^[A-Z0-9_]+: (.+?), \w+(?: '|$)/s.exec(message)?.[1]??message}export{UserError,messageOf,codeOf,reasonOf};
