import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{UserError}from"./chunk-O7AA7U3K.js";import{init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();var UsageError=class extends UserError{command;constructor(message,command){super(message),this.command=command}};export{UsageError};
