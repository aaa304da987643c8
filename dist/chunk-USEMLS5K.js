import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function wantsUnicode(env,platform){let ascii=env.PAT_PATROL_ASCII;if(ascii!==void 0&&ascii!==""&&ascii!=="0")return!1;if(platform==="win32")return!!(env.WT_SESSION||
env.TERM_PROGRAM);let locale=env.LC_ALL||env.LC_CTYPE||env.LANG||"";return/utf-?8/i.test(locale)}export{wantsUnicode};
