import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-ALGC2MHS.js";import"./chunk-PHOGEVHI.js";import"./chunk-LYOLLZS7.js";import"./chunk-KKYKSPNO.js";import"./chunk-VVNTS5HY.js";
import"./chunk-V2PQ5OAJ.js";import"./chunk-J4OTULLU.js";import"./chunk-GAJECFEA.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-LATODKGB.js";import"./chunk-BCIBTCFB.js";import"./chunk-JP2WM5A5.js";import"./chunk-L5JKJ3JO.js";import"./chunk-7KLDJBVT.js";export{scan};
