import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ItemRunner,scanSource}from"./chunk-A4JQBEDE.js";import"./chunk-M326MCOK.js";import"./chunk-6NM4EXPS.js";import"./chunk-S3OYSASY.js";
import"./chunk-7KLDJBVT.js";export{ItemRunner,scanSource};
