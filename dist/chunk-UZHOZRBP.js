import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ItemRunner}from"./chunk-DS4ZBQKZ.js";import"./chunk-HJFL4P7D.js";import"./chunk-R4PEHZV7.js";import"./chunk-SZHBO4AP.js";import"./chunk-OK2OG342.js";
import"./chunk-42WLGAFB.js";import"./chunk-Y6DDIYRY.js";import"./chunk-FFPFIJD4.js";import"./chunk-FJMKAW5W.js";import"./chunk-YWKNO4IG.js";
import"./chunk-CFP3RQLD.js";import"./chunk-3IGCWOHL.js";import"./chunk-VL7SABS4.js";import"./chunk-C7MLX534.js";import"./chunk-4RUH7RKH.js";
import"./chunk-XV2PEN3L.js";import"./chunk-GSBKXSD7.js";import"./chunk-LZW4W5AW.js";import"./chunk-NL4GV5MG.js";import"./chunk-I6FWEG5M.js";export{ItemRunner};
