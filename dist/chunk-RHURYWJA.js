import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile,renderGitlab}from"./chunk-H57HFND7.js";import"./chunk-YSOPQBJO.js";import"./chunk-PHOGEVHI.js";import"./chunk-SM27JCL5.js";
import"./chunk-WK5AAL3X.js";import"./chunk-MLCUTE7K.js";import"./chunk-JPPJ3UST.js";import"./chunk-BHRAWIAN.js";import"./chunk-YMDRG6HS.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-M3RPADNA.js";import"./chunk-BCIBTCFB.js";import"./chunk-5IRC2C7I.js";
import"./chunk-MUYT7MTB.js";import"./chunk-7KLDJBVT.js";export{identify,identifyFile,renderGitlab};
