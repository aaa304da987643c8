import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{UserError}from"./chunk-GSBKXSD7.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var UsageError=class extends UserError{command;constructor(message,command){super(message),this.command=command}};export{UsageError};
