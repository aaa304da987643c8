import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{reaches}from"./chunk-BWBA3JCL.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var EXIT_NONE=0,EXIT_FOUND=1,EXIT_FAILED=2,SIGNALS={SIGHUP:1,SIGINT:2,SIGTERM:15},STOP_SIGNALS=Object.keys(SIGNALS);function exitCodeOf(report,failOn,stoppedBy="\
SIGINT"){return report.interrupted?exitCodeOfSignal(stoppedBy):report.findings.some(({confidence})=>reaches(confidence,failOn))?EXIT_FOUND:report.complete?EXIT_NONE:
EXIT_FAILED}function exitCodeOfSignal(signal){return 128+SIGNALS[signal]}export{EXIT_NONE,EXIT_FOUND,EXIT_FAILED,STOP_SIGNALS,exitCodeOf,exitCodeOfSignal};
