import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseInstall}from"./chunk-Y3N7UXH4.js";import"./chunk-JE3QBSQM.js";import{HELP,HOOKS}from"./chunk-Q23IY4QD.js";import"./chunk-U4XRQX6L.js";
import"./chunk-O6TDNHVY.js";import"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var INSTALL_HELP=`Usage: pat-patrol install [options]
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
return async io=>(await import("./chunk-H3T5SQBN.js")).runInstall(install,io)}};export{INSTALL};
