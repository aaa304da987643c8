import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanSource}from"./chunk-PQIHBXVC.js";import"./chunk-IZAOSXD4.js";import"./chunk-LUX4AKDO.js";import"./chunk-SZHBO4AP.js";import"./chunk-V4VRBN3M.js";
import"./chunk-VOUD2ELF.js";import"./chunk-FJMKAW5W.js";import"./chunk-YWKNO4IG.js";import"./chunk-CFP3RQLD.js";import"./chunk-3IGCWOHL.js";
import"./chunk-VL7SABS4.js";import"./chunk-C7MLX534.js";import"./chunk-4RUH7RKH.js";import"./chunk-XV2PEN3L.js";import"./chunk-GSBKXSD7.js";
import"./chunk-LZW4W5AW.js";import"./chunk-NL4GV5MG.js";import"./chunk-I6FWEG5M.js";export{scanSource};
