import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{createItemScanner,toWire}from"./chunk-YFL2BMGQ.js";import"./chunk-E3SAYQEW.js";import{loadCustomRules}from"./chunk-ARND73IX.js";import"./chunk-WAG4JCZ4.js";
import"./chunk-IOWX4CL4.js";import"./chunk-LMCNN4QH.js";import"./chunk-C2VG3IYT.js";import"./chunk-52JTBCS3.js";import"./chunk-GYHN5TUY.js";
import"./chunk-BXXJULRF.js";import"./chunk-VLVBIFYH.js";import"./chunk-3T7NVGU7.js";import"./chunk-OXAFIF7G.js";import"./chunk-IK6QIXU4.js";
import"./chunk-QXEID26E.js";import{init_define_WORKFLOWS}from"./chunk-TPSVFZUU.js";init_define_WORKFLOWS();import{workerData}from"node:worker_threads";init_define_WORKFLOWS();import{parentPort}from"node:worker_threads";function serve(handle){if(parentPort===null)throw new Error("this file must run in a worker thread");let port=parentPort;port.on("message",({item})=>{let reply;
try{reply={ok:!0,output:handle(item)}}catch(error){reply={ok:!1,error:toWire(error)}}port.postMessage(reply)})}var start=workerData;await loadCustomRules(start.settings);serve(createItemScanner(start));
