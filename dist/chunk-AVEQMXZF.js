import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function*listLongNames(path){if(path.length<52)return;let bytes=Buffer.from(path);for(let start=0,end=0;start<bytes.length;start=end+1)end=bytes.indexOf(47,start),
end<0&&(end=bytes.length),end-start>=52&&(yield{name:bytes.subarray(start,end),path:bytes.subarray(0,end)})}export{listLongNames};
