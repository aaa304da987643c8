import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{createItemScanner,toWire}from"./chunk-5UQMF6QS.js";import"./chunk-BXKEMS2A.js";import{loadCustomRules}from"./chunk-T6D6SOFJ.js";import"./chunk-AQ2JOZNA.js";
import"./chunk-SUWK2YNK.js";import"./chunk-QWBABLDL.js";import"./chunk-SVTZTR7L.js";import"./chunk-RJPTLQNV.js";import"./chunk-UMMOCE42.js";
import"./chunk-3U5WLZBX.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-RBM6Y5FZ.js";import"./chunk-7KLDJBVT.js";import{workerData}from"node:worker_threads";import{parentPort}from"node:worker_threads";function serve(handle){if(parentPort===null)throw new Error("this file must run in a worker thread");let port=parentPort;port.on("message",({item})=>{let reply;
try{reply={ok:!0,output:handle(item)}}catch(error){reply={ok:!1,error:toWire(error)}}port.postMessage(reply)})}var start=workerData;await loadCustomRules(start.settings);serve(createItemScanner(start));
