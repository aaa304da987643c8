import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAnnotation,renderAnnotations,renderGithub}from"./chunk-J2ZFBBMY.js";import"./chunk-SO55L2HX.js";import"./chunk-54N3VWNV.js";import"./chunk-FPKTQXYS.js";
import"./chunk-QIA4BKHN.js";import"./chunk-HKRCLFVO.js";import"./chunk-GJDPONQX.js";import"./chunk-GRYHNRK3.js";import"./chunk-4QDL7II5.js";
import"./chunk-4KOPREQN.js";import"./chunk-KPORB2SD.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-VY6LU4G7.js";
import"./chunk-HUXAU574.js";import"./chunk-UW5NMDW2.js";import"./chunk-A5MRPRFJ.js";import"./chunk-BJZ46DRK.js";import"./chunk-JL7UGPMJ.js";
import"./chunk-7KLDJBVT.js";export{renderAnnotation,renderAnnotations,renderGithub};
