import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{UserError}from"./chunk-JX7KTPLD.js";import{init_define_WORKFLOWS}from"./chunk-MHKVJSSN.js";init_define_WORKFLOWS();var UsageError=class extends UserError{command;constructor(message,command){super(message),this.command=command}};export{UsageError};
