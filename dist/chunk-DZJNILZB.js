import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderConsole}from"./chunk-ERIBLOLG.js";import"./chunk-QIA4BKHN.js";import"./chunk-US2OEOFY.js";import"./chunk-EU3YCSAE.js";import"./chunk-SGF2F3CM.js";
import"./chunk-YXOWXBUC.js";import"./chunk-FT7P4BAP.js";import"./chunk-H4JYOAOY.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-HSINYQOV.js";import"./chunk-BCIBTCFB.js";import"./chunk-Y5P65OU4.js";import"./chunk-6BCG5NB3.js";import"./chunk-7KLDJBVT.js";export{renderConsole};
