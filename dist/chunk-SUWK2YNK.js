import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var counts=new Uint16Array(256);function entropyOf(bytes,from,to){counts.fill(0);for(let at=from;at<to;at++){let byte=bytes[at];counts[byte]=counts[byte]+1}let bits=0;
for(let at=from;at<to;at++)bits+=Math.log2((to-from)/counts[bytes[at]]);return bits/(to-from)}export{entropyOf};
