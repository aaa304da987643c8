import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{isComplete,produceReport}from"./chunk-4D2XPN3E.js";import{EXIT_FAILED,EXIT_FOUND,EXIT_NONE,UserError,exitCodeOfSignal}from"./chunk-JWT63C6Y.js";async function runVerify({scan,ids},io,dependencies){let{report}=await produceReport(scan,io,dependencies,found=>selectById(found,ids)),{organizations,server}=scan.
verification??{organizations:[],server:void 0},isGuess=organizations.length===0&&server===void 0;return exitCodeOfVerdicts(report,{isGuess,stoppedBy:io.signal.reason})}
function selectById(report,ids){if(ids.length===0)return report;let unknown=ids.find(id=>!report.findings.some(({fingerprint})=>fingerprint.startsWith(id)));if(unknown!==
void 0&&!report.interrupted)throw new UserError(`no token here has the id ${unknown.slice(0,12)}: scan the same paths with the same options`);return{...report,findings:report.
findings.filter(({fingerprint})=>ids.some(id=>fingerprint.startsWith(id)))}}function exitCodeOfVerdicts(report,{isGuess,stoppedBy}){let has=(...wanted)=>report.
findings.some(({verdict})=>wanted.includes(verdict?.status));return report.interrupted?exitCodeOfSignal(stoppedBy):has("live")?EXIT_FOUND:has("unknown","unverif\
ied")||isGuess&&has("refused")||!isComplete(report)?EXIT_FAILED:EXIT_NONE}export{runVerify,selectById};
