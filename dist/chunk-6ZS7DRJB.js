import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseInstall}from"./chunk-BDK2HYF3.js";import"./chunk-HKA3SNYO.js";import{HELP,HOOKS}from"./chunk-YCUKNWUS.js";import"./chunk-CN6V5ND2.js";
import"./chunk-ZWNLSOVG.js";import"./chunk-JP3CGOFM.js";import"./chunk-YHNI33TH.js";import"./chunk-X3VNMDIX.js";import"./chunk-4HSS25C7.js";
import"./chunk-MPIHJRVA.js";import"./chunk-JX7KTPLD.js";import"./chunk-DXFUX2MO.js";import"./chunk-246QKVLA.js";import{init_define_WORKFLOWS}from"./chunk-MHKVJSSN.js";init_define_WORKFLOWS();init_define_WORKFLOWS();var UNINSTALL_HELP=`Usage: pat-patrol uninstall [options]
Takes out what install put in, and puts back what was there.

      --hook NAME       only this one; repeatable
      --global          as for install
      --hooks-path DIR
      --template DIR
  -h, --help            this page

Exit: 0, or 2 when a hook could not be restored.
`;var UNINSTALL={help:UNINSTALL_HELP,options:{...HOOKS,...HELP},prepare:line=>{let uninstall=parseInstall("uninstall",line);return async io=>(await import("./chunk-Y6IOVXZO.js")).
runInstall(uninstall,io)}};export{UNINSTALL};
