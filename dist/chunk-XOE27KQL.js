import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ItemRunner,scanSource}from"./chunk-SZUJ6WHP.js";import"./chunk-BCIBTCFB.js";import"./chunk-EYFPAKHH.js";import"./chunk-XOVXZXNY.js";
import"./chunk-7KLDJBVT.js";export{ItemRunner,scanSource};
