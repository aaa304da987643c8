import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{createItemScanner,loadCustomRules,toWire}from"./chunk-2VMPXPTE.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-IT2O2GEB.js";import"./chunk-SUWK2YNK.js";
import"./chunk-YZIYYQVC.js";import"./chunk-7KLDJBVT.js";import{workerData}from"node:worker_threads";import{parentPort}from"node:worker_threads";function serve(handle){if(parentPort===null)throw new Error("this file must run in a worker thread");let port=parentPort;port.on("message",({item})=>{let reply;
try{reply={ok:!0,output:handle(item)}}catch(error){reply={ok:!1,error:toWire(error)}}port.postMessage(reply)})}var start=workerData;await loadCustomRules(start.settings);serve(createItemScanner(start));
