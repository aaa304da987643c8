import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{Secret,maskTokens}from"./chunk-JWT63C6Y.js";var DIGEST=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;function withoutTokens(value){return mask(value)}function mask(value){return typeof value=="string"?DIGEST.test(value)?
value:maskTokens(value):Array.isArray(value)?value.map(mask):typeof value!="object"||value===null||value instanceof Secret?value:Object.fromEntries(Object.entries(
value).map(([key,one])=>[key,key==="frame"?one:mask(one)]))}function withoutTokensIn(error){if(!(error instanceof Error))return withoutTokens(error);let{message,
stack}=error;return stack!==void 0&&(error.stack=maskTokens(stack)),error.message=maskTokens(message),error.cause!==void 0&&(error.cause=withoutTokensIn(error.cause)),
error}export{withoutTokens,withoutTokensIn};
