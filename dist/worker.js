import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{createItemScanner,toWire}from"./chunk-P544BLDS.js";import"./chunk-QFYYZ54Q.js";import{loadCustomRules}from"./chunk-RHVZNUHT.js";import"./chunk-76XNDCBN.js";
import"./chunk-YVMWMQBN.js";import"./chunk-APV2SR7B.js";import"./chunk-Q65IZSTF.js";import"./chunk-LIGN2QFY.js";import"./chunk-B37OD6WO.js";
import"./chunk-RAHHRCW4.js";import"./chunk-PEBQMNBJ.js";import"./chunk-TW2MPRLV.js";import"./chunk-N2WQXLHN.js";import"./chunk-LBOOO3XH.js";
import"./chunk-OAFTS7WC.js";import{init_define_WORKFLOWS}from"./chunk-QEEJZXHW.js";init_define_WORKFLOWS();import{workerData}from"node:worker_threads";init_define_WORKFLOWS();import{parentPort}from"node:worker_threads";function serve(handle){if(parentPort===null)throw new Error("this file must run in a worker thread");let port=parentPort;port.on("message",({item})=>{let reply;
try{reply={ok:!0,output:handle(item)}}catch(error){reply={ok:!1,error:toWire(error)}}port.postMessage(reply)})}var start=workerData;await loadCustomRules(start.settings);serve(createItemScanner(start));
