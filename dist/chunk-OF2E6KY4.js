import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{UserError,messageOf}from"./chunk-YZIYYQVC.js";import{homedir}from"node:os";var CLOSED=["EPIPE","ERR_STREAM_DESTROYED"];function createProcessIo(){let controller=new AbortController;for(let signal of["SIGINT","SIGTERM"])process.once(signal,
()=>controller.abort(signal));return{stdout:toOutputStream(process.stdout,"standard output"),stderr:toOutputStream(process.stderr,"standard error"),stdin:()=>openStdin(
controller.signal),env:process.env,platform:process.platform,cwd:process.cwd(),home:homedir(),signal:controller.signal}}function toOutputStream(stream,name){return stream.
on("error",()=>{}),{isTTY:stream.isTTY===!0,get columns(){return stream.isTTY?stream.columns:void 0},write:text=>new Promise((resolve,reject)=>{stream.write(text,
error=>{!error||CLOSED.includes(error.code)?resolve():reject(new UserError(`cannot write to ${name}: ${messageOf(error)}`))})})}}function openStdin(signal){let{
stdin}=process;return signal.addEventListener("abort",()=>stdin.destroy(),{once:!0}),stdin}export{createProcessIo};
