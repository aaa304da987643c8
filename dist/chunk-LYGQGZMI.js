import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseInstall}from"./chunk-B2LQSYG7.js";import"./chunk-TZVDKYB2.js";import{HELP,HOOKS}from"./chunk-RUIO5VP2.js";import"./chunk-U3OHKOVO.js";
import"./chunk-2DG6UYTX.js";import"./chunk-CUWDJ2VT.js";import"./chunk-VJSYM3JU.js";import"./chunk-PXUTKE6U.js";import"./chunk-67UIFG5D.js";
import"./chunk-J4LHQWDD.js";import"./chunk-O7AA7U3K.js";import"./chunk-KSIZZH4V.js";import"./chunk-K7T6E6N4.js";import{init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();init_define_WORKFLOWS();var INSTALL_HELP=`Usage: pat-patrol install [options]
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
return async io=>(await import("./chunk-6WXDLVXJ.js")).runInstall(install,io)}};export{INSTALL};
