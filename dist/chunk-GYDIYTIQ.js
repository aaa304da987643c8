import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseInstall}from"./chunk-6SZWPGHS.js";import"./chunk-AQEJFZJ4.js";import{HELP,HOOKS}from"./chunk-OEZOKWOL.js";import"./chunk-JUANBTL6.js";
import"./chunk-FSLROTHY.js";import"./chunk-ZUVYETW4.js";import"./chunk-Z6M7464H.js";import"./chunk-FXLUXSG5.js";import"./chunk-HDL3K7A3.js";
import"./chunk-MPVIZA6S.js";import"./chunk-3MU6DV3T.js";import"./chunk-OMFHI6ET.js";import{init_define_WORKFLOWS}from"./chunk-J2BLLQNG.js";init_define_WORKFLOWS();init_define_WORKFLOWS();var UNINSTALL_HELP=`Usage: pat-patrol uninstall [options]
Takes out what install put in, and puts back what was there.

      --hook NAME       only this one; repeatable
      --global          as for install
      --hooks-path DIR
      --template DIR
  -h, --help            this page

Exit: 0, or 2 when a hook could not be restored.
`;var UNINSTALL={help:UNINSTALL_HELP,options:{...HOOKS,...HELP},prepare:line=>{let uninstall=parseInstall("uninstall",line);return async io=>(await import("./chunk-YMJ3XUKM.js")).
runInstall(uninstall,io)}};export{UNINSTALL};
