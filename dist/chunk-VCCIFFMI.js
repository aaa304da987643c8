import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{formatCount,formatNumber}from"./chunk-YROTUOWE.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var SHOWN=3;function describeLeftOut(report,show){let told=[...describeWishes(report,show),...describeAbsent(report,show)];return told.length===0?void 0:told.join(
"; ")}function describeWishes(report,show){let{configFile}=report,parts=[...scopeParts(report,show),...findingParts(report)];if(configFile===void 0)return parts.
length===0?[]:[parts.join(", ")];let name=show(configFile);return[parts.length===0?`configuration ${name}`:`${parts.join(", ")} (${name})`]}function describeAbsent({
absentSubmodules=[]},show){if(absentSubmodules.length===0)return[];let more=absentSubmodules.length>SHOWN?` and ${absentSubmodules.length-SHOWN} more`:"",names=absentSubmodules.
slice(0,SHOWN).map(show).join(", ")+more;return[`${formatCount(absentSubmodules.length,"submodule")} not checked out, so not read: ${names}`]}function describeHidden({
leftOut}){if(leftOut===void 0)return;let{elsewhere,belowConfidence,ofDisabledRules}=leftOut,parts=[...belowConfidence>0?[`${formatNumber(belowConfidence)} below`]:
[],...ofDisabledRules>0?[`${formatNumber(ofDisabledRules)} of a rule that is off`]:[],...elsewhere>0?[`${formatNumber(elsewhere)} elsewhere`]:[]];return parts.length===
0?void 0:parts.join(", ")}function describeThreshold({leftOut}){if(leftOut===void 0||leftOut.belowConfidence===0)return"";let{minConfidence}=leftOut;return minConfidence===
"certain"?" at certain":` at ${minConfidence} or above`}function scopeParts({leftOut,scope,stats},show){if(leftOut===void 0)return[];let{files,include,exclude,directory,
closedArchives}=leftOut,list=globs=>{let more=globs.length>SHOWN?` and ${globs.length-SHOWN} more`:"";return globs.slice(0,SHOWN).map(show).join(" ")+more},missed=scope===
"tree"&&stats.files+stats.blobs===0?", and nothing does":"";return[...directory===""?[]:[`only ${show(directory)} looked at`],...include.length===0?[]:[`only wh\
at matches ${list(include)}${missed}`],...files>0?[`${formatCount(files,"file")} excluded`]:[],...scope!=="tree"&&exclude.length>0?[`without ${list(exclude)}`]:
[],...closedArchives===!0?["archives not looked into"]:[]]}function findingParts({leftOut}){if(leftOut===void 0)return[];let{elsewhere,belowConfidence,ofDisabledRules,
minConfidence,disabledRules}=leftOut,off=ofDisabledRules===0?"":`: ${formatCount(ofDisabledRules,"finding")}`;return[...elsewhere>0?[`${formatCount(elsewhere,"f\
inding")} elsewhere`]:[],...belowConfidence>0?[`${formatCount(belowConfidence,"finding")} below ${minConfidence}`]:[],...disabledRules.length>0?[`${disabledRules.
join(" ")} off${off}`]:[]]}export{describeLeftOut,describeHidden,describeThreshold};
