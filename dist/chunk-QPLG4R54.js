import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{UserError}from"./chunk-3U5WLZBX.js";var UsageError=class extends UserError{command;constructor(message,command){super(message),this.command=command}};export{UsageError};
