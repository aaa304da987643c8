import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseInstall}from"./chunk-B2LQSYG7.js";import"./chunk-TZVDKYB2.js";import{HELP,HOOKS}from"./chunk-RUIO5VP2.js";import"./chunk-U3OHKOVO.js";
import"./chunk-2DG6UYTX.js";import"./chunk-CUWDJ2VT.js";import"./chunk-VJSYM3JU.js";import"./chunk-PXUTKE6U.js";import"./chunk-67UIFG5D.js";
import"./chunk-J4LHQWDD.js";import"./chunk-O7AA7U3K.js";import"./chunk-KSIZZH4V.js";import"./chunk-K7T6E6N4.js";import{init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();init_define_WORKFLOWS();var UNINSTALL_HELP=`Usage: pat-patrol uninstall [options]
Takes out what install put in, and puts back what was there.

      --hook NAME       only this one; repeatable
      --global          as for install
      --hooks-path DIR
      --template DIR
  -h, --help            this page

Exit: 0, or 2 when a hook could not be restored.
`;var UNINSTALL={help:UNINSTALL_HELP,options:{...HOOKS,...HELP},prepare:line=>{let uninstall=parseInstall("uninstall",line);return async io=>(await import("./chunk-6WXDLVXJ.js")).
runInstall(uninstall,io)}};export{UNINSTALL};
