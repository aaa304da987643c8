import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseInstall}from"./chunk-7MH6TEXM.js";import"./chunk-HSQI4ZM7.js";import{HELP,HOOKS}from"./chunk-EIQPNN7X.js";import"./chunk-XYG52IXF.js";
import"./chunk-QI3RDLRC.js";import"./chunk-J2TBEUQW.js";import"./chunk-XKGLYDOL.js";import"./chunk-WQCNWTL6.js";import"./chunk-RV54RKJD.js";
import"./chunk-45G43KVW.js";import"./chunk-CR6GWQCQ.js";import"./chunk-A2DKIZLC.js";import"./chunk-Y6RGRNUE.js";import{init_define_WORKFLOWS}from"./chunk-76VBTWAH.js";init_define_WORKFLOWS();init_define_WORKFLOWS();var UNINSTALL_HELP=`Usage: pat-patrol uninstall [options]
Takes out what install put in, and puts back what was there.

      --hook NAME       only this one; repeatable
      --global          as for install
      --hooks-path DIR
      --template DIR
  -h, --help            this page

Exit: 0, or 2 when a hook could not be restored.
`;var UNINSTALL={help:UNINSTALL_HELP,options:{...HOOKS,...HELP},prepare:line=>{let uninstall=parseInstall("uninstall",line);return async io=>(await import("./chunk-7CP64C66.js")).
runInstall(uninstall,io)}};export{UNINSTALL};
