import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var NO_CONFIG={include:[],exclude:[],disabledRules:[],rules:[]};export{NO_CONFIG};
