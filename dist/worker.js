import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{createItemScanner,toWire}from"./chunk-4XI7IWAQ.js";import"./chunk-CEE572DU.js";import"./chunk-2NEXV7FU.js";import"./chunk-PQOGQQWL.js";
import"./chunk-6ZISPSEV.js";import"./chunk-SG5TUSQW.js";import{loadCustomRules}from"./chunk-PKLVCX6H.js";import"./chunk-OU7UQW24.js";import"./chunk-X2IUNCOB.js";
import"./chunk-KPS5ESMZ.js";import"./chunk-B3BWRJO7.js";import"./chunk-ITNX7SKP.js";import"./chunk-XTB227SG.js";import"./chunk-O7AA7U3K.js";
import"./chunk-OHPFTBAE.js";import"./chunk-K7T6E6N4.js";import{init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();import{workerData}from"node:worker_threads";init_define_WORKFLOWS();import{parentPort}from"node:worker_threads";function serve(handle){if(parentPort===null)throw new Error("this file must run in a worker thread");let port=parentPort;port.on("message",({item})=>{let reply;
try{reply={ok:!0,output:handle(item)}}catch(error){reply={ok:!1,error:toWire(error)}}port.postMessage(reply)})}var start=workerData;await loadCustomRules(start.settings);serve(createItemScanner(start));
