import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{formatCount,formatNumber}from"./chunk-YROTUOWE.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();function describeSuppressed(report,show){let{suppressed,baselineFile}=report,baseline=baselineFile===void 0?"the baseline":`the baseline ${show(baselineFile)}`;
if(suppressed.length===0)return baselineFile===void 0?void 0:`nothing suppressed by ${baseline}`;let known=suppressed.filter(({suppression})=>suppression?.kind===
"baseline").length,allowed=suppressed.length-known,comments=allowed===1?"a comment":"comments",all=`${formatCount(suppressed.length,"token")} suppressed`;return known===
0?`${all} by ${comments}`:allowed===0?`${all} by ${baseline}`:`${all}: ${formatNumber(known)} by ${baseline}, ${formatNumber(allowed)} by ${comments}`}function describeSuppression({
suppression},show){if(suppression===void 0)return"";let{kind,reason}=suppression,by=kind==="inline"?"comment":"baseline";return reason===void 0?`${by}, no reaso\
n given`:`${by}: ${show(reason)}`}export{describeSuppressed,describeSuppression};
