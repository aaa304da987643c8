import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var TABLE={scan:{group:"find",words:"[paths..]",summary:"files; or --history, --staged, --range A..B, --stdin",load:async()=>(await import("./chunk-2P2SLPHZ.js")).
SCAN},ci:{words:"[paths..]",summary:"what a pull request or a push adds, in CI",load:async()=>(await import("./chunk-JKGKFNK5.js")).CI},init:{group:"adopt",
words:"[parts..]",summary:"set a repository up: configuration, hooks, workflow",load:async()=>(await import("./chunk-WG5AW6V2.js")).INIT},install:{summary:"\
git hooks that refuse a token; keeps those you have",load:async()=>(await import("./chunk-HLZ26LE6.js")).INSTALL},uninstall:{summary:"takes them out again",
load:async()=>(await import("./chunk-5H4ODIMI.js")).UNINSTALL},hook:{words:"NAME",summary:"what such a hook runs",load:async()=>(await import("./chunk-EJ6EJATX.js")).
HOOK},baseline:{words:"[action]",summary:"accept known tokens; list and prune them",load:async()=>(await import("./chunk-X2ZB7PY6.js")).BASELINE},doctor:{
summary:"prove that the repository is protected",load:async()=>(await import("./chunk-Q2FBBPZF.js")).DOCTOR},verify:{group:"act",words:"[id..]",summary:"a\
re they live, and where? asks Azure DevOps",load:async()=>(await import("./chunk-R2BF5CVW.js")).VERIFY},revoke:{words:"[id..]",summary:"show, ask, revoke,\
 check that they are dead",load:async()=>(await import("./chunk-VHWHANKM.js")).REVOKE},incident:{words:"[id..]",summary:"what leaked, what was done, what \
remains",load:async()=>(await import("./chunk-PICK5YMT.js")).INCIDENT},rules:{group:"learn",words:"[rule]",summary:"what is looked for, why it matters, wh\
at to do",load:async()=>(await import("./chunk-W2HUWCR6.js")).RULES},inspect:{summary:"what a token on standard input is, offline",load:async()=>(await import("./chunk-GCFGZ2JW.js")).
INSPECT},completion:{words:"SHELL",summary:"completes commands and options in your shell",load:async()=>(await import("./chunk-T52CMGQM.js")).COMPLETION}},
COMMANDS=TABLE,COMMAND_NAMES=Object.keys(TABLE);export{COMMANDS,COMMAND_NAMES};
