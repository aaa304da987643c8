import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseInstall}from"./chunk-FTUE3GYB.js";import"./chunk-JE3QBSQM.js";import{HELP,HOOKS}from"./chunk-Q23IY4QD.js";import"./chunk-SZH627CV.js";
import"./chunk-O6TDNHVY.js";import"./chunk-U5AIUCGV.js";import"./chunk-7KLDJBVT.js";var UNINSTALL_HELP=`Usage: pat-patrol uninstall [options]
Takes out what install put in, and puts back what was there.

      --hook NAME       only this one; repeatable
      --global          as for install
      --hooks-path DIR
      --template DIR
  -h, --help            this page

Exit: 0, or 2 when a hook could not be restored.
`;var UNINSTALL={help:UNINSTALL_HELP,options:{...HOOKS,...HELP},prepare:line=>{let uninstall=parseInstall("uninstall",line);return async io=>(await import("./chunk-LM4572GI.js")).
runInstall(uninstall,io)}};export{UNINSTALL};
