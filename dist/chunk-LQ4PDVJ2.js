import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var UNITS=["bytes","kB","MB","GB","TB"];function formatSize(bytes){let value=bytes,unit=0;for(;value>=1e3&&unit<UNITS.length-1;)value/=1e3,unit++;let digits=unit===
0||value>=100?0:1;return`${value.toFixed(digits)} ${UNITS[unit]}`}function overMaxSize(bytes){return`${formatSize(bytes)}, over --max-size: not scanned`}export{formatSize,overMaxSize};
