import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-5LVU4QVW.js";import"./chunk-PIJF7UO5.js";import"./chunk-2JU2EEVV.js";import"./chunk-Z5L6W6PR.js";
import"./chunk-NLMXIBMV.js";import"./chunk-TV7EV3AJ.js";import"./chunk-M6OAMSBI.js";import"./chunk-PCNSVHZ3.js";import"./chunk-56GCOSL5.js";
import"./chunk-XI6SPQT6.js";import"./chunk-B54W4R6U.js";import"./chunk-ST4YDCC6.js";import"./chunk-VGPH3MR6.js";import"./chunk-VJUUXQ5P.js";
import"./chunk-PGJQXOLR.js";import"./chunk-UH4PCQ2M.js";import"./chunk-R4PEHZV7.js";import"./chunk-SZHBO4AP.js";import"./chunk-Y6DDIYRY.js";
import"./chunk-FFPFIJD4.js";import"./chunk-FJMKAW5W.js";import"./chunk-C7MLX534.js";import"./chunk-4RUH7RKH.js";import"./chunk-XV2PEN3L.js";
import"./chunk-GSBKXSD7.js";import"./chunk-LZW4W5AW.js";import"./chunk-2Y7HDWH7.js";import"./chunk-I6FWEG5M.js";export{openRepository,openUpdates,pastByCommit};
