import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{installHere,runInstall}from"./chunk-7JU26W67.js";import"./chunk-V2X6PXO7.js";import"./chunk-C2MT3NXC.js";import"./chunk-BJERAGF5.js";
import"./chunk-NBQTC6H5.js";import"./chunk-ELZTN36F.js";import"./chunk-UUHLH33Q.js";import"./chunk-ZUVYETW4.js";import"./chunk-P6BILFG5.js";
import"./chunk-MPVIZA6S.js";import"./chunk-3MU6DV3T.js";import"./chunk-OMFHI6ET.js";import"./chunk-J2BLLQNG.js";export{installHere,runInstall};
