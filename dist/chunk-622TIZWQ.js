import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var MODES=["auto","tree","range","history"];export{MODES};
