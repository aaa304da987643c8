import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{UserError}from"./chunk-JWT63C6Y.js";import{existsSync}from"node:fs";import{dirname,join}from"node:path";function*listAncestors(start,home){for(let directory=start;;directory=dirname(directory))if(yield directory,
existsSync(join(directory,".git"))||directory===home||directory===dirname(directory))return}import{existsSync as existsSync2}from"node:fs";import{join as join2}from"node:path";var CONFIG_NAMES=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function findConfig(start,home,exists=existsSync2){for(let directory of listAncestors(
start,home)){let[found,second]=CONFIG_NAMES.map(name=>join2(directory,name)).filter(file=>exists(file));if(second!==void 0)throw new UserError(`${found} and ${second}\
 are both configuration files: keep one`);if(found!==void 0)return found}}export{listAncestors,CONFIG_NAMES,findConfig};
