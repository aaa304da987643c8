import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseInstall}from"./chunk-QLQRTPTK.js";import"./chunk-ZVE7LCWU.js";import{HELP,HOOKS}from"./chunk-FUDNNM4P.js";import"./chunk-W5BAP3VR.js";
import"./chunk-PZIZPQ2K.js";import"./chunk-2XOII2GK.js";import"./chunk-6HXFW6TW.js";import"./chunk-YJXRDRRS.js";import"./chunk-I367OHWL.js";
import"./chunk-ETMVBQKN.js";import"./chunk-BP76N3HF.js";import"./chunk-WIMPIX3N.js";import"./chunk-SFTJVKJK.js";import{init_define_WORKFLOWS}from"./chunk-32SFVRWU.js";init_define_WORKFLOWS();init_define_WORKFLOWS();var UNINSTALL_HELP=`Usage: pat-patrol uninstall [options]
Takes out what install put in, and puts back what was there.

      --hook NAME       only this one; repeatable
      --global          as for install
      --hooks-path DIR
      --template DIR
  -h, --help            this page

Exit: 0, or 2 when a hook could not be restored.
`;var UNINSTALL={help:UNINSTALL_HELP,options:{...HOOKS,...HELP},prepare:line=>{let uninstall=parseInstall("uninstall",line);return async io=>(await import("./chunk-ZYO3UTQC.js")).
runInstall(uninstall,io)}};export{UNINSTALL};
