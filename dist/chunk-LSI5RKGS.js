import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var HOOK_NAMES=["pre-commit","pre-merge-commit","commit-msg","pre-push","pre-receive"];export{HOOK_NAMES};
