import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{RAW_OPTIONS,parseChange,readFields}from"./chunk-WLFWCCN7.js";import{GitError,toRawPath}from"./chunk-V4G6V4OC.js";var MOST=1e3,OPTIONS=["--find-renames","--diff-filter=R",`-l${MOST}`];function listIndexRenames(location){return readRenames(location,"diff-index",["--cached","\
HEAD","--"])}function listParentRenames(location,commit){return readRenames(location,"diff-tree",["-r","-m","--no-commit-id",commit,"--"])}async function readRenames(location,command,rest){
let fields=[];for await(let field of readFields(location,[command,...RAW_OPTIONS,...OPTIONS,...rest]))fields.push(field);let renames=[];for(let at=0;at<fields.length;at+=
3){let[record,,path]=fields.slice(at,at+3);if(record===void 0||path===void 0)throw new GitError(command,"wrote an unknown record");renames.push(parseChange(record.
toString("latin1"),toRawPath(path),command))}return renames}export{listIndexRenames,listParentRenames};
