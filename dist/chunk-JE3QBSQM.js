import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var HOOK_NAMES=["pre-commit","pre-merge-commit","commit-msg","pre-push","pre-receive"];export{HOOK_NAMES};
