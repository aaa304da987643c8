import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseInstall}from"./chunk-UCN4HVC7.js";import"./chunk-JYKH6JDB.js";import{HELP,HOOKS}from"./chunk-MTHFF2KV.js";import"./chunk-7JLB4JGS.js";
import"./chunk-2K7CPTGO.js";import"./chunk-EXKWAXJB.js";import"./chunk-32PD4SKO.js";import"./chunk-H77MG2TZ.js";import"./chunk-OKK2ZTYQ.js";
import"./chunk-ZOT5PHZJ.js";import"./chunk-N2WQXLHN.js";import"./chunk-VLVC5JHV.js";import"./chunk-OAFTS7WC.js";import{init_define_WORKFLOWS}from"./chunk-QEEJZXHW.js";init_define_WORKFLOWS();init_define_WORKFLOWS();var UNINSTALL_HELP=`Usage: pat-patrol uninstall [options]
Takes out what install put in, and puts back what was there.

      --hook NAME       only this one; repeatable
      --global          as for install
      --hooks-path DIR
      --template DIR
  -h, --help            this page

Exit: 0, or 2 when a hook could not be restored.
`;var UNINSTALL={help:UNINSTALL_HELP,options:{...HOOKS,...HELP},prepare:line=>{let uninstall=parseInstall("uninstall",line);return async io=>(await import("./chunk-EDDS6BJL.js")).
runInstall(uninstall,io)}};export{UNINSTALL};
