import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();function formatNumber(value){return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g,",")}function formatCount(value,noun){return`${formatNumber(
value)} ${noun}${value===1?"":"s"}`}function formatDuration(milliseconds){if(milliseconds<100)return`${Math.round(milliseconds)} ms`;if(milliseconds<59950)return`${(milliseconds/
1e3).toFixed(1)} s`;let seconds=Math.round(milliseconds/1e3);return`${Math.floor(seconds/60)} min ${seconds%60} s`}function formatClock(milliseconds){let seconds=Math.
round(milliseconds/1e3),two=value=>String(value).padStart(2,"0"),minutes=Math.floor(seconds/60),tail=two(seconds%60);return minutes<60?`${minutes}:${tail}`:`${Math.
floor(minutes/60)}:${two(minutes%60)}:${tail}`}export{formatNumber,formatCount,formatDuration,formatClock};
