import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-MHKVJSSN.js";init_define_WORKFLOWS();var TABLE={scan:{group:"find",words:"[paths..]",summary:"files; or --history, --staged, --range A..B, --stdin",load:async()=>(await import("./chunk-WQ6MK3XN.js")).
SCAN},ci:{words:"[paths..]",summary:"what a pull request or a push adds, in CI",load:async()=>(await import("./chunk-YDDB2A27.js")).CI},init:{group:"adopt",
words:"[parts..]",summary:"set a repository up: configuration, hooks, workflow",load:async()=>(await import("./chunk-II7SGQND.js")).INIT},install:{summary:"\
git hooks that refuse a token; keeps those you have",load:async()=>(await import("./chunk-SJ4KLFWZ.js")).INSTALL},uninstall:{summary:"takes them out again",
load:async()=>(await import("./chunk-6ZS7DRJB.js")).UNINSTALL},hook:{words:"NAME",summary:"what such a hook runs",load:async()=>(await import("./chunk-MNXT7KO7.js")).
HOOK},baseline:{words:"[action]",summary:"accept known tokens; list and prune them",load:async()=>(await import("./chunk-6XLF3Q6D.js")).BASELINE},doctor:{
summary:"prove that the repository is protected",load:async()=>(await import("./chunk-TV3SFXK3.js")).DOCTOR},verify:{group:"act",words:"[id..]",summary:"a\
re they live, and where? asks Azure DevOps",load:async()=>(await import("./chunk-4DDPICYY.js")).VERIFY},revoke:{words:"[id..]",summary:"show, ask, revoke,\
 check that they are dead",load:async()=>(await import("./chunk-E5LHUGOV.js")).REVOKE},incident:{words:"[id..]",summary:"what leaked, what was done, what \
remains",load:async()=>(await import("./chunk-ONQP3CET.js")).INCIDENT},rules:{group:"learn",words:"[rule]",summary:"what is looked for, why it matters, wh\
at to do",load:async()=>(await import("./chunk-HROYAVJB.js")).RULES},inspect:{summary:"what a token on standard input is, offline",load:async()=>(await import("./chunk-WXAZ6JYH.js")).
INSPECT},completion:{words:"SHELL",summary:"completes commands and options in your shell",load:async()=>(await import("./chunk-MEIIQC7O.js")).COMPLETION}},
COMMANDS=TABLE,COMMAND_NAMES=Object.keys(TABLE);export{COMMANDS,COMMAND_NAMES};
