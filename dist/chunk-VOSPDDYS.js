import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();function outerPath({path,inner}){return inner===void 0||path===""?path:path.slice(0,-(inner.length+1))}export{outerPath};
