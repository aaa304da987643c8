import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{changesByCommit,openRepository,openUpdates}from"./chunk-2TOGKESA.js";import"./chunk-MKYCEKQ4.js";import"./chunk-IHB6RYAJ.js";import"./chunk-G26NNHTS.js";
import"./chunk-SUPHYOG4.js";import"./chunk-VUI6M3BX.js";import"./chunk-I6AOEECX.js";import"./chunk-6XLLBNAX.js";import"./chunk-BJERAGF5.js";
import"./chunk-NBQTC6H5.js";import"./chunk-ELZTN36F.js";import"./chunk-UUHLH33Q.js";import"./chunk-LJN2Y2DB.js";import"./chunk-SIZ2Q33Z.js";
import"./chunk-C5XMGLVY.js";import"./chunk-P6BILFG5.js";import"./chunk-MPVIZA6S.js";import"./chunk-54OVQAAD.js";import"./chunk-TD2Q2LWP.js";
import"./chunk-J2BLLQNG.js";export{changesByCommit,openRepository,openUpdates};
