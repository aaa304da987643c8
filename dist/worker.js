import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{createItemScanner,toWire}from"./chunk-43OP75RQ.js";import"./chunk-LJL37FYG.js";import"./chunk-TOZB53RI.js";import"./chunk-BMP5UQAI.js";
import"./chunk-E3KEAT7Y.js";import"./chunk-77KEFFRJ.js";import"./chunk-Q4LP4FCW.js";import{loadCustomRules}from"./chunk-IISGSEXO.js";import"./chunk-EIRGRQRE.js";
import"./chunk-3RGMPORL.js";import"./chunk-Y36GRXLE.js";import"./chunk-ZLGC2GEI.js";import"./chunk-B2PKFYZV.js";import"./chunk-CR6GWQCQ.js";
import"./chunk-ETRO5Q4U.js";import"./chunk-Y6RGRNUE.js";import{init_define_WORKFLOWS}from"./chunk-76VBTWAH.js";init_define_WORKFLOWS();import{workerData}from"node:worker_threads";init_define_WORKFLOWS();import{parentPort}from"node:worker_threads";function serve(handle){if(parentPort===null)throw new Error("this file must run in a worker thread");let port=parentPort;port.on("message",({item})=>{let reply;
try{reply={ok:!0,output:handle(item)}}catch(error){reply={ok:!1,error:toWire(error)}}port.postMessage(reply)})}var start=workerData;await loadCustomRules(start.settings);serve(createItemScanner(start));
