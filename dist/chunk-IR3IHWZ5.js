import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{STOP_SIGNALS}from"./chunk-J4OSMWYY.js";import{UserError,messageOf}from"./chunk-GSBKXSD7.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();import{homedir}from"node:os";import{isatty}from"node:tty";init_define_WORKFLOWS();import{StringDecoder}from"node:string_decoder";var ENTER=/[\r\n]/,CTRL_C="",CTRL_D="",ERASE=/^[\b\u007f]$/,CTRL_U="";async function askHidden(terminal,signal){
terminal.setRawMode(!0);try{return await readLine(terminal,signal)}finally{terminal.setRawMode(!1),terminal.pause()}}function readLine(terminal,signal){let decoder=new StringDecoder(
"utf8");return new Promise(resolve=>{let line="",finish=answer=>{terminal.off("data",take),terminal.off("end",end),signal.removeEventListener("abort",stop),resolve(
answer)},end=()=>finish(line),stop=()=>finish(void 0),take=chunk=>{for(let character of decoder.write(Buffer.from(chunk))){if(ENTER.test(character)||character===
CTRL_D)return finish(line);if(character===CTRL_C)return finish(void 0);character===CTRL_U?line="":ERASE.test(character)?line=Array.from(line).slice(0,-1).join(""):
line+=character}};terminal.on("data",take),terminal.on("end",end),signal.addEventListener("abort",stop),signal.aborted&&stop(),terminal.resume()})}var CLOSED=["EPIPE","ERR_STREAM_DESTROYED"];function createProcessIo(){let controller=new AbortController;for(let signal of STOP_SIGNALS)process.once(signal,()=>controller.
abort(signal));let stdout,stderr;return{get stdout(){return stdout??=toOutputStream(process.stdout,"standard output")},get stderr(){return stderr??=toOutputStream(
process.stderr,"standard error")},stdin:()=>openStdin(controller.signal),...isatty(0)?{askHidden:()=>askHidden(process.stdin,controller.signal)}:{},env:process.
env,platform:process.platform,cwd:process.cwd(),home:homedir(),signal:controller.signal}}function toOutputStream(stream,name){return stream.on("error",()=>{}),{
isTTY:stream.isTTY===!0,get columns(){return stream.isTTY?stream.columns:void 0},write:text=>new Promise((resolve,reject)=>{stream.write(text,error=>{!error||CLOSED.
includes(error.code)?resolve():reject(new UserError(`cannot write to ${name}: ${messageOf(error)}`))})})}}function openStdin(signal){let{stdin}=process;return signal.
addEventListener("abort",()=>stdin.destroy(),{once:!0}),stdin}export{createProcessIo};
