import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ItemRunner,scanSource}from"./chunk-AD5SNCTD.js";import"./chunk-5ZAMCMYD.js";import"./chunk-AVEQMXZF.js";import"./chunk-YUQU7RAP.js";
import"./chunk-5R43I725.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";import"./chunk-YZPMWBGI.js";
import"./chunk-7YMO23G6.js";import"./chunk-SUWK2YNK.js";import"./chunk-BDHLDGLQ.js";import"./chunk-7KLDJBVT.js";export{ItemRunner,scanSource};
