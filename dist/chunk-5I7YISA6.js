import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
async function*readLines(input){let decoder=new TextDecoder,rest="";for await(let chunk of input){rest+=decoder.decode(chunk,{stream:!0});let lines=rest.split(`\

`);rest=lines.pop()??"";for(let line of lines)yield line.replace(/\r$/,"");if(rest.length>65536)return}rest!==""&&(yield rest)}export{readLines};
