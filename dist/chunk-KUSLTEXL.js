import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{quietly,readGit}from"./chunk-JWXIQW5Q.js";async function findDefaultBranch(location,remote){let prefix=`refs/remotes/${remote}/`,ref=(await quietly(readGit(["symbolic-ref","--quiet",`${prefix}HEAD`],location),
void 0))?.toString("utf8").trimEnd();return ref?.startsWith(prefix)===!0?ref.slice(prefix.length):void 0}export{findDefaultBranch};
