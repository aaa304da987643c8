import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();function isComplete({complete,interrupted,problems}){return complete&&!interrupted&&problems.length===0}function problemsOf(report){let{
problems,interrupted}=report;return interrupted?[{where:"scan",message:"stopped by the user before everything was read"},...problems]:isComplete(report)||problems.
length>0?problems:[{where:"scan",message:"not everything was read"}]}export{isComplete,problemsOf};
