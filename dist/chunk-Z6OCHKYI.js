import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();function wantsColor(stream,env,noColor){if(noColor||isSet(env.NO_COLOR))return!1;let forced=env.FORCE_COLOR;return isSet(forced)?forced!==
"0"&&forced!=="false":stream.isTTY&&env.TERM!=="dumb"}function isSet(value){return value!==void 0&&value!==""}init_define_WORKFLOWS();function wantsUnicode(env,platform){let ascii=env.PAT_PATROL_ASCII;if(ascii!==void 0&&ascii!==""&&ascii!=="0")return!1;if(platform==="wi\
n32")return!!(env.WT_SESSION||env.TERM_PROGRAM);let locale=env.LC_ALL||env.LC_CTYPE||env.LANG||"";return/utf-?8/i.test(locale)}export{wantsColor,wantsUnicode};
