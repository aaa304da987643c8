import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{produceReport}from"./chunk-IDFQRUMM.js";import"./chunk-5EU7GALN.js";import{isComplete}from"./chunk-R5STBRRL.js";import"./chunk-ILEIFPRP.js";
import"./chunk-NIKXWIFR.js";import"./chunk-EEQPOFBY.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-JU6NX5NC.js";import{EXIT_FAILED,EXIT_FOUND,
EXIT_NONE,exitCodeOfSignal}from"./chunk-MG4JVDOO.js";import"./chunk-FHOM62J6.js";import"./chunk-RLRO6PJX.js";import"./chunk-QMUXK74V.js";
import"./chunk-MPD7SK5I.js";import{UserError}from"./chunk-YZIYYQVC.js";import"./chunk-7KLDJBVT.js";async function runVerify({scan,ids},io,dependencies){let{report}=await produceReport(scan,io,dependencies,found=>selectById(found,ids));return exitCodeOfVerdicts(
report,io.signal.reason)}function selectById(report,ids){if(ids.length===0)return report;let unknown=ids.find(id=>!report.findings.some(({fingerprint})=>fingerprint.
startsWith(id)));if(unknown!==void 0&&!report.interrupted)throw new UserError(`no token here has the id ${unknown.slice(0,12)}: scan the same paths with the sam\
e options`);return{...report,findings:report.findings.filter(({fingerprint})=>ids.some(id=>fingerprint.startsWith(id)))}}function exitCodeOfVerdicts(report,stoppedBy){
let has=(...wanted)=>report.findings.some(({verdict})=>wanted.includes(verdict?.status));return report.interrupted?exitCodeOfSignal(stoppedBy):has("live")?EXIT_FOUND:
has("unknown","unverified")||!isComplete(report)?EXIT_FAILED:EXIT_NONE}export{runVerify};
