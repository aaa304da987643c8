import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseInstall}from"./chunk-MCKK6LLD.js";import"./chunk-LSI5RKGS.js";import{HELP,HOOKS}from"./chunk-W7IOR7M3.js";import"./chunk-NL4K3BR3.js";
import"./chunk-MOOAE5JN.js";import"./chunk-N73C4BVH.js";import"./chunk-BWBA3JCL.js";import"./chunk-342AOYY2.js";import"./chunk-LWWFSV3F.js";
import"./chunk-KSAWYPVV.js";import"./chunk-GSBKXSD7.js";import"./chunk-7N7QER5E.js";import"./chunk-NL4GV5MG.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();init_define_WORKFLOWS();var INSTALL_HELP=`Usage: pat-patrol install [options]
Puts pat-patrol in front of commits and pushes. A hook that is there already is
kept and runs first; husky and lefthook keep theirs, and you are told how.

      --hook NAME       this one; repeatable (default pre-commit,
                        pre-merge-commit, commit-msg and pre-push; in a bare
                        repository pre-receive)
      --global          for all repositories: in the folder that git's global
                        core.hooksPath names, or in a new one that it then does
      --hooks-path DIR  into this folder, wherever git is told of it
      --template DIR    into DIR/hooks, which git init and git clone copy
      --fail-on C       what the hooks refuse (default likely)
      --fail-open       the hooks let through what they cannot read
  -h, --help            this page

Examples
  pat-patrol install
  pat-patrol install --hook pre-commit --fail-on certain
  cd /srv/git/shop.git && pat-patrol install

Exit: 0 installed, as often as you like; 2 not, and why.
`;var INSTALL={help:INSTALL_HELP,options:{...HOOKS,"fail-on":{type:"value"},"fail-open":{type:"flag"},...HELP},prepare:line=>{let install=parseInstall("install",line);
return async io=>(await import("./chunk-ZMQVPFZJ.js")).runInstall(install,io)}};export{INSTALL};
