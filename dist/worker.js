import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{createItemScanner,toWire}from"./chunk-Y32VYHU3.js";import"./chunk-73ZCQMXB.js";import{loadCustomRules}from"./chunk-3Z4QVK4K.js";import"./chunk-55CDY7RU.js";
import"./chunk-SCPBK7KI.js";import"./chunk-I33RZOJ3.js";import"./chunk-5VDMULMH.js";import"./chunk-EFWNILD4.js";import"./chunk-BYHCT7HG.js";
import"./chunk-XZ57FK6N.js";import"./chunk-LBW76QGT.js";import"./chunk-KBELGXZI.js";import"./chunk-BP76N3HF.js";import"./chunk-3TMGAIW5.js";
import"./chunk-SFTJVKJK.js";import{init_define_WORKFLOWS}from"./chunk-32SFVRWU.js";init_define_WORKFLOWS();import{workerData}from"node:worker_threads";init_define_WORKFLOWS();import{parentPort}from"node:worker_threads";function serve(handle){if(parentPort===null)throw new Error("this file must run in a worker thread");let port=parentPort;port.on("message",({item})=>{let reply;
try{reply={ok:!0,output:handle(item)}}catch(error){reply={ok:!1,error:toWire(error)}}port.postMessage(reply)})}var start=workerData;await loadCustomRules(start.settings);serve(createItemScanner(start));
