import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-3Z4QVK4K.js";import"./chunk-55CDY7RU.js";import"./chunk-SCPBK7KI.js";import"./chunk-I33RZOJ3.js";
import"./chunk-32SFVRWU.js";export{detectAll,loadCustomRules};
