import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{createProcessIo,runCli}from"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";import{isMainThread}from"node:worker_threads";if(!isMainThread)throw new Error("the command line must not run in a worker thread");process.exitCode=await runCli(process.argv.slice(2),createProcessIo());
