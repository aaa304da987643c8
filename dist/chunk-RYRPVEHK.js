import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-W5KSEO6F.js";import"./chunk-ILUDW7UB.js";import"./chunk-IZGZTJCN.js";import"./chunk-LPLA3SNC.js";import"./chunk-WVTW4IYL.js";
import"./chunk-LJN2Y2DB.js";import"./chunk-SIZ2Q33Z.js";import"./chunk-C5XMGLVY.js";import"./chunk-P6BILFG5.js";import"./chunk-MPVIZA6S.js";
import"./chunk-54OVQAAD.js";import"./chunk-OMFHI6ET.js";import"./chunk-J2BLLQNG.js";export{scanLoose};
