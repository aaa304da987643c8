import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseInstall}from"./chunk-MCKK6LLD.js";import"./chunk-LSI5RKGS.js";import{HELP,HOOKS}from"./chunk-W7IOR7M3.js";import"./chunk-NL4K3BR3.js";
import"./chunk-MOOAE5JN.js";import"./chunk-N73C4BVH.js";import"./chunk-BWBA3JCL.js";import"./chunk-342AOYY2.js";import"./chunk-LWWFSV3F.js";
import"./chunk-KSAWYPVV.js";import"./chunk-GSBKXSD7.js";import"./chunk-7N7QER5E.js";import"./chunk-NL4GV5MG.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();init_define_WORKFLOWS();var UNINSTALL_HELP=`Usage: pat-patrol uninstall [options]
Takes out what install put in, and puts back what was there.

      --hook NAME       only this one; repeatable
      --global          as for install
      --hooks-path DIR
      --template DIR
  -h, --help            this page

Exit: 0, or 2 when a hook could not be restored.
`;var UNINSTALL={help:UNINSTALL_HELP,options:{...HOOKS,...HELP},prepare:line=>{let uninstall=parseInstall("uninstall",line);return async io=>(await import("./chunk-ZMQVPFZJ.js")).
runInstall(uninstall,io)}};export{UNINSTALL};
