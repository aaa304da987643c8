import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{createItemScanner,toWire}from"./chunk-PGYSMD7B.js";import{loadCustomRules}from"./chunk-J5YR4RHW.js";import"./chunk-J6CN7INX.js";import"./chunk-SUWK2YNK.js";
import"./chunk-SVTZTR7L.js";import"./chunk-QWBABLDL.js";import"./chunk-RJPTLQNV.js";import"./chunk-UMMOCE42.js";import"./chunk-3U5WLZBX.js";
import"./chunk-LQ4PDVJ2.js";import"./chunk-RBM6Y5FZ.js";import"./chunk-7KLDJBVT.js";import{workerData}from"node:worker_threads";import{parentPort}from"node:worker_threads";function serve(handle){if(parentPort===null)throw new Error("this file must run in a worker thread");let port=parentPort;port.on("message",({item})=>{let reply;
try{reply={ok:!0,output:handle(item)}}catch(error){reply={ok:!1,error:toWire(error)}}port.postMessage(reply)})}var start=workerData;await loadCustomRules(start.settings);serve(createItemScanner(start));
