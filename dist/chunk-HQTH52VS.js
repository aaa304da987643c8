import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-BUCLXAPX.js";import"./chunk-A2TDJPNX.js";import"./chunk-CXSBVWL4.js";import"./chunk-CXBTALWS.js";
import"./chunk-VWEP5GQY.js";import"./chunk-CWUPTFHT.js";import"./chunk-3UXKIGGB.js";import"./chunk-EGPLNDYH.js";import"./chunk-AP33DUHT.js";
import"./chunk-77LLWZBK.js";import"./chunk-MIMHHP2E.js";import"./chunk-PFML666N.js";import"./chunk-P6QYDSBI.js";import"./chunk-7DHH5OVB.js";
import"./chunk-LJL37FYG.js";import"./chunk-TOZB53RI.js";import"./chunk-E3KEAT7Y.js";import"./chunk-77KEFFRJ.js";import"./chunk-Q4LP4FCW.js";
import"./chunk-ZLGC2GEI.js";import"./chunk-B2PKFYZV.js";import"./chunk-CR6GWQCQ.js";import"./chunk-ETRO5Q4U.js";import"./chunk-VVC7YI4L.js";
import"./chunk-76VBTWAH.js";export{openRepository,openUpdates,pastByCommit};
