import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseInstall}from"./chunk-Y3N7UXH4.js";import"./chunk-JE3QBSQM.js";import{HELP,HOOKS}from"./chunk-Q23IY4QD.js";import"./chunk-U4XRQX6L.js";
import"./chunk-O6TDNHVY.js";import"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var UNINSTALL_HELP=`Usage: pat-patrol uninstall [options]
Takes out what install put in, and puts back what was there.

      --hook NAME       only this one; repeatable
      --global          as for install
      --hooks-path DIR
      --template DIR
  -h, --help            this page

Exit: 0, or 2 when a hook could not be restored.
`;var UNINSTALL={help:UNINSTALL_HELP,options:{...HOOKS,...HELP},prepare:line=>{let uninstall=parseInstall("uninstall",line);return async io=>(await import("./chunk-H3T5SQBN.js")).
runInstall(uninstall,io)}};export{UNINSTALL};
