import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseInstall}from"./chunk-FKDSGV62.js";import"./chunk-RDBN7ODZ.js";import{HELP,HOOKS}from"./chunk-KMY3C4GX.js";import"./chunk-3QHGQGEE.js";
import"./chunk-A2KHWOPK.js";import"./chunk-F5IBMB6H.js";import"./chunk-LKG2LRDL.js";import"./chunk-EGRKJIHX.js";import"./chunk-XMGYRCIL.js";
import"./chunk-MHYNI43W.js";import"./chunk-7TRP2MQQ.js";import"./chunk-XOYYAYCE.js";import{init_define_WORKFLOWS}from"./chunk-QAMUKJXS.js";init_define_WORKFLOWS();init_define_WORKFLOWS();var UNINSTALL_HELP=`Usage: pat-patrol uninstall [options]
Takes out what install put in, and puts back what was there.

      --hook NAME       only this one; repeatable
      --global          as for install
      --hooks-path DIR
      --template DIR
  -h, --help            this page

Exit: 0, or 2 when a hook could not be restored.
`;var UNINSTALL={help:UNINSTALL_HELP,options:{...HOOKS,...HELP},prepare:line=>{let uninstall=parseInstall("uninstall",line);return async io=>(await import("./chunk-ENDBGTA7.js")).
runInstall(uninstall,io)}};export{UNINSTALL};
