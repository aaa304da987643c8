import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{createItemScanner,toWire}from"./chunk-2ZBVTU4R.js";import"./chunk-FS6VMKJT.js";import"./chunk-J3DMY27L.js";import"./chunk-5FQLJRVO.js";
import"./chunk-OI3L7W4U.js";import"./chunk-HSRZRVON.js";import{loadCustomRules}from"./chunk-33J4NCUG.js";import"./chunk-Q2FS6XGL.js";import"./chunk-WFAAGYC2.js";
import"./chunk-TO2OUVAA.js";import"./chunk-ST4J2INH.js";import"./chunk-PD363LDJ.js";import"./chunk-JKLGQZT2.js";import"./chunk-JX7KTPLD.js";
import"./chunk-EOA54VTS.js";import"./chunk-246QKVLA.js";import{init_define_WORKFLOWS}from"./chunk-MHKVJSSN.js";init_define_WORKFLOWS();import{workerData}from"node:worker_threads";init_define_WORKFLOWS();import{parentPort}from"node:worker_threads";function serve(handle){if(parentPort===null)throw new Error("this file must run in a worker thread");let port=parentPort;port.on("message",({item})=>{let reply;
try{reply={ok:!0,output:handle(item)}}catch(error){reply={ok:!1,error:toWire(error)}}port.postMessage(reply)})}var start=workerData;await loadCustomRules(start.settings);serve(createItemScanner(start));
