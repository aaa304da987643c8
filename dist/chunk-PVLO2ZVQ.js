import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function wantsColor(stream,env,noColor){if(noColor||isSet(env.NO_COLOR))return!1;let forced=env.FORCE_COLOR;return isSet(forced)?forced!=="0"&&forced!=="false":
stream.isTTY&&env.TERM!=="dumb"}function isSet(value){return value!==void 0&&value!==""}export{wantsColor};
