import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var CONFIDENCES=["possible","likely","certain"];function isAtLeast(confidence,threshold){return CONFIDENCES.indexOf(confidence)>=CONFIDENCES.
indexOf(threshold)}function reaches(confidence,failOn){return failOn!=="never"&&isAtLeast(confidence,failOn)}export{CONFIDENCES,isAtLeast,reaches};
