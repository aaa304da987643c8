import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{formatCount,formatNumber}from"./chunk-YROTUOWE.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();function describeSinceScan({sinceScan},show){if(sinceScan===void 0)return;let{date,discarded,objects,read}=sinceScan,file=show(sinceScan.file),why=discarded===void 0?
"":`${file} did not count, because ${discarded}; `;if(objects===void 0||read===void 0)return`${why}${file} was not written, because not everything was read in t\
he usual way`;if(date===void 0)return`${why}all ${formatCount(objects,"object")} read, and ${file} written`;let day=show(date.slice(0,10));return`${formatNumber(
read)} of ${formatCount(objects,"object")} read; the others were by the scan of ${day} (${file})`}export{describeSinceScan};
