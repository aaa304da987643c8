import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{isObjectId}from"./chunk-ITNX7SKP.js";import{UserError,messageOf}from"./chunk-O7AA7U3K.js";import{init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();import{readFileSync}from"node:fs";import{join}from"node:path";var UNSHALLOW="run git fetch --unshallow (GitHub Actions: fetch-depth: 0, Azure Pipelines: fetchDepth: 0)";function readShallow(repository){if(!repository.shallow)
return[];try{return readFileSync(join(repository.commonDir,"shallow"),"latin1").split(`
`).filter(line=>isObjectId(line))}catch(error){throw new UserError(`the shallow file of ${repository.commonDir} cannot be read: ${messageOf(error)}`)}}export{UNSHALLOW,readShallow};
