import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();import{isUtf8}from"node:buffer";function toRawPath(bytes){return isUtf8(bytes)?bytes.toString("utf8"):new Uint8Array(bytes)}export{toRawPath};
