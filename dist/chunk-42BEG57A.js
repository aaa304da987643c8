import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{produceReport}from"./chunk-57C34LG4.js";import"./chunk-EK3BXGOO.js";import"./chunk-USEMLS5K.js";import"./chunk-EDAEUIFM.js";import"./chunk-EZY5CLXC.js";
import"./chunk-X4IZMNNN.js";import"./chunk-PHOGEVHI.js";import"./chunk-BJZ46DRK.js";import"./chunk-F4PK5BHN.js";import"./chunk-UY2XXYIA.js";
import"./chunk-PHGENVMD.js";import{isComplete}from"./chunk-AO3H3FX5.js";import"./chunk-ILEIFPRP.js";import{EXIT_FAILED,EXIT_FOUND,EXIT_NONE,exitCodeOfSignal}from"./chunk-CJT3PAQB.js";
import"./chunk-LQ4PDVJ2.js";import"./chunk-WQKVKO7S.js";import"./chunk-O6TDNHVY.js";import"./chunk-RVBESMEJ.js";import"./chunk-BJLB7PVW.js";
import"./chunk-QPLG4R54.js";import"./chunk-QMUXK74V.js";import"./chunk-SPC3IX4R.js";import{UserError}from"./chunk-3U5WLZBX.js";import"./chunk-GQKN4NL5.js";
import"./chunk-NIKXWIFR.js";import"./chunk-7KLDJBVT.js";async function runVerify({scan,ids},io,dependencies){let{report}=await produceReport(scan,io,dependencies,found=>selectById(found,ids));return exitCodeOfVerdicts(
report,io.signal.reason)}function selectById(report,ids){if(ids.length===0)return report;let unknown=ids.find(id=>!report.findings.some(({fingerprint})=>fingerprint.
startsWith(id)));if(unknown!==void 0&&!report.interrupted)throw new UserError(`no token here has the id ${unknown.slice(0,12)}: scan the same paths with the sam\
e options`);return{...report,findings:report.findings.filter(({fingerprint})=>ids.some(id=>fingerprint.startsWith(id)))}}function exitCodeOfVerdicts(report,stoppedBy){
let has=(...wanted)=>report.findings.some(({verdict})=>wanted.includes(verdict?.status));return report.interrupted?exitCodeOfSignal(stoppedBy):has("live")?EXIT_FOUND:
has("unknown","unverified")||!isComplete(report)?EXIT_FAILED:EXIT_NONE}export{runVerify};
