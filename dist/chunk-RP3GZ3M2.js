import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{produceReport}from"./chunk-2A7KZWGC.js";import"./chunk-COIMR7UC.js";import{isComplete}from"./chunk-A2FAHDLV.js";import"./chunk-ILEIFPRP.js";
import"./chunk-NIKXWIFR.js";import"./chunk-EEQPOFBY.js";import"./chunk-GG7SHWFW.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-PHOGEVHI.js";
import"./chunk-N2UEJLZP.js";import"./chunk-4LQ33XLL.js";import{EXIT_FAILED,EXIT_FOUND,EXIT_NONE,exitCodeOfSignal}from"./chunk-TFTAKYI2.js";import"./chunk-FHOM62J6.js";
import"./chunk-RLRO6PJX.js";import"./chunk-QMUXK74V.js";import"./chunk-NUHTUYA5.js";import"./chunk-UHA63XB4.js";import{UserError}from"./chunk-YZIYYQVC.js";
import"./chunk-7KLDJBVT.js";async function runVerify({scan,ids},io,dependencies){let{report}=await produceReport(scan,io,dependencies,found=>selectById(found,ids));return exitCodeOfVerdicts(
report,io.signal.reason)}function selectById(report,ids){if(ids.length===0)return report;let unknown=ids.find(id=>!report.findings.some(({fingerprint})=>fingerprint.
startsWith(id)));if(unknown!==void 0&&!report.interrupted)throw new UserError(`no token here has the id ${unknown.slice(0,12)}: scan the same paths with the sam\
e options`);return{...report,findings:report.findings.filter(({fingerprint})=>ids.some(id=>fingerprint.startsWith(id)))}}function exitCodeOfVerdicts(report,stoppedBy){
let has=(...wanted)=>report.findings.some(({verdict})=>wanted.includes(verdict?.status));return report.interrupted?exitCodeOfSignal(stoppedBy):has("live")?EXIT_FOUND:
has("unknown","unverified")||!isComplete(report)?EXIT_FAILED:EXIT_NONE}export{runVerify};
