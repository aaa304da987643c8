import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{createItemScanner,toWire}from"./chunk-IZAOSXD4.js";import"./chunk-LUX4AKDO.js";import"./chunk-SZHBO4AP.js";import"./chunk-V4VRBN3M.js";
import"./chunk-VOUD2ELF.js";import"./chunk-FJMKAW5W.js";import{loadCustomRules}from"./chunk-YWKNO4IG.js";import"./chunk-CFP3RQLD.js";import"./chunk-3IGCWOHL.js";
import"./chunk-VL7SABS4.js";import"./chunk-C7MLX534.js";import"./chunk-4RUH7RKH.js";import"./chunk-XV2PEN3L.js";import"./chunk-GSBKXSD7.js";
import"./chunk-LZW4W5AW.js";import"./chunk-NL4GV5MG.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();import{workerData}from"node:worker_threads";init_define_WORKFLOWS();import{parentPort}from"node:worker_threads";function serve(handle){if(parentPort===null)throw new Error("this file must run in a worker thread");let port=parentPort;port.on("message",({item})=>{let reply;
try{reply={ok:!0,output:handle(item)}}catch(error){reply={ok:!1,error:toWire(error)}}port.postMessage(reply)})}var start=workerData;await loadCustomRules(start.settings);serve(createItemScanner(start));
