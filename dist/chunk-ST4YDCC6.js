import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();async function*splitRecords(stream,separator){let rest=[];for await(let part of stream){let chunk=Buffer.from(part.buffer,part.byteOffset,
part.byteLength),start=0;for(let end=chunk.indexOf(separator);end>=0;end=chunk.indexOf(separator,start)){let record=chunk.subarray(start,end);rest.length===0?yield record:
(yield Buffer.concat([...rest,record]),rest=[]),start=end+1}start<chunk.length&&rest.push(chunk.subarray(start))}rest.length>0&&(yield Buffer.concat(rest))}export{splitRecords};
