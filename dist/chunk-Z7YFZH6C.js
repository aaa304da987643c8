import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-73ZCQMXB.js";import"./chunk-3Z4QVK4K.js";import"./chunk-55CDY7RU.js";import"./chunk-SCPBK7KI.js";import"./chunk-I33RZOJ3.js";
import"./chunk-EFWNILD4.js";import"./chunk-BYHCT7HG.js";import"./chunk-XZ57FK6N.js";import"./chunk-LBW76QGT.js";import"./chunk-KBELGXZI.js";
import"./chunk-BP76N3HF.js";import"./chunk-3TMGAIW5.js";import"./chunk-SFTJVKJK.js";import"./chunk-32SFVRWU.js";export{scanLoose};
