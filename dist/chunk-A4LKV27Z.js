import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-ABTUETGQ.js";import"./chunk-J5YVEML3.js";import"./chunk-AKNZNGZH.js";import"./chunk-Z5KPP2FG.js";import"./chunk-7CPUZM3F.js";
import"./chunk-CAAHDOIW.js";import"./chunk-ZBXQEHZI.js";import"./chunk-UVV47632.js";import"./chunk-6WEAG4OF.js";import"./chunk-MKYCEKQ4.js";
import"./chunk-IHB6RYAJ.js";import"./chunk-G26NNHTS.js";import"./chunk-SUPHYOG4.js";import"./chunk-VUI6M3BX.js";import"./chunk-LWZ6G7MU.js";
import"./chunk-I6AOEECX.js";import"./chunk-6XLLBNAX.js";import"./chunk-BJERAGF5.js";import"./chunk-NBQTC6H5.js";import"./chunk-ELZTN36F.js";
import"./chunk-UUHLH33Q.js";import"./chunk-5TRM4UCS.js";import"./chunk-ZUVYETW4.js";import"./chunk-ZABNBIIC.js";import"./chunk-W5KSEO6F.js";
import"./chunk-ILUDW7UB.js";import"./chunk-IZGZTJCN.js";import"./chunk-LPLA3SNC.js";import"./chunk-WVTW4IYL.js";import"./chunk-LJN2Y2DB.js";
import"./chunk-SIZ2Q33Z.js";import"./chunk-C5XMGLVY.js";import"./chunk-P6BILFG5.js";import"./chunk-HDL3K7A3.js";import"./chunk-MPVIZA6S.js";
import"./chunk-54OVQAAD.js";import"./chunk-TD2Q2LWP.js";import"./chunk-3MU6DV3T.js";import"./chunk-OMFHI6ET.js";import"./chunk-J2BLLQNG.js";export{scan};
