import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems}from"./chunk-BUT7YEKH.js";import"./chunk-KIVVX7XV.js";import"./chunk-X76XHB57.js";
import"./chunk-KPIQFRPN.js";import"./chunk-MY2BZYN5.js";import"./chunk-JIN6NQE3.js";import"./chunk-RCRLKZVW.js";import"./chunk-APFIAAWV.js";
import"./chunk-IZ2NA3G5.js";import"./chunk-ML3ZTNCX.js";import"./chunk-6GSOQTUL.js";import"./chunk-XYG52IXF.js";import"./chunk-QI3RDLRC.js";
import"./chunk-44HD52WU.js";import"./chunk-J2TBEUQW.js";import"./chunk-XKGLYDOL.js";import"./chunk-R76GNJNY.js";import"./chunk-WQCNWTL6.js";
import"./chunk-RV54RKJD.js";import"./chunk-45G43KVW.js";import"./chunk-CR6GWQCQ.js";import"./chunk-7PP3SGY7.js";import"./chunk-KYWXZVSY.js";
import"./chunk-Q2VAVAFB.js";import"./chunk-RNI4AT3Z.js";import"./chunk-YORSP7RD.js";import"./chunk-ETRO5Q4U.js";import"./chunk-A2DKIZLC.js";
import"./chunk-Y6RGRNUE.js";import"./chunk-76VBTWAH.js";export{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems};
