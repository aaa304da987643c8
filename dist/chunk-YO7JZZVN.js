import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseInstall}from"./chunk-3FQ6NSHH.js";import"./chunk-IDHBFZNE.js";import{HELP,HOOKS}from"./chunk-S4NLVANF.js";import"./chunk-C7SROV7K.js";
import"./chunk-PSNJI7UF.js";import"./chunk-7MCBHFID.js";import"./chunk-HEPKYQ5J.js";import"./chunk-CAD3F4BE.js";import"./chunk-QEDCJYI6.js";
import"./chunk-E5G6NG5O.js";import"./chunk-OXAFIF7G.js";import"./chunk-HLKJPMEY.js";import"./chunk-QXEID26E.js";import{init_define_WORKFLOWS}from"./chunk-TPSVFZUU.js";init_define_WORKFLOWS();init_define_WORKFLOWS();var UNINSTALL_HELP=`Usage: pat-patrol uninstall [options]
Takes out what install put in, and puts back what was there.

      --hook NAME       only this one; repeatable
      --global          as for install
      --hooks-path DIR
      --template DIR
  -h, --help            this page

Exit: 0, or 2 when a hook could not be restored.
`;var UNINSTALL={help:UNINSTALL_HELP,options:{...HOOKS,...HELP},prepare:line=>{let uninstall=parseInstall("uninstall",line);return async io=>(await import("./chunk-SUC34R27.js")).
runInstall(uninstall,io)}};export{UNINSTALL};
