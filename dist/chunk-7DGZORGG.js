import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-SFTHEKBB.js";import"./chunk-NOSXJGKI.js";import"./chunk-NR6NZ5OE.js";import"./chunk-WIV2W2VO.js";
import"./chunk-IZXOH75Q.js";import"./chunk-EGWUORG5.js";import"./chunk-IZKQ2H3I.js";import"./chunk-4VLH6ZMA.js";import"./chunk-GMKZHH4M.js";
import"./chunk-4KBC2VUK.js";import"./chunk-CE3YILGZ.js";import"./chunk-HAENE2FI.js";import"./chunk-NEXJ3TMS.js";import"./chunk-HJX5MTKM.js";
import"./chunk-CEE572DU.js";import"./chunk-2NEXV7FU.js";import"./chunk-6ZISPSEV.js";import"./chunk-SG5TUSQW.js";import"./chunk-B3BWRJO7.js";
import"./chunk-ITNX7SKP.js";import"./chunk-XTB227SG.js";import"./chunk-O7AA7U3K.js";import"./chunk-OHPFTBAE.js";import"./chunk-JADI6QUB.js";
import"./chunk-A2IRLN37.js";export{openRepository,openUpdates,pastByCommit};
