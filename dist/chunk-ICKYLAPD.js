import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAnnotation,renderAnnotations,renderGithub}from"./chunk-KR7SI2EA.js";import"./chunk-LP3HOJ2P.js";import"./chunk-7OLFWRCI.js";import"./chunk-2HTO77QW.js";
import"./chunk-QIA4BKHN.js";import"./chunk-2FPKPABT.js";import"./chunk-XKVNXOFN.js";import"./chunk-PSEUNOPV.js";import"./chunk-OFHT52EQ.js";
import"./chunk-QN5NFRCS.js";import"./chunk-GXRJW5KA.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-WGH2XXTW.js";
import"./chunk-JCLIUA7W.js";import"./chunk-GFCMPOBS.js";import"./chunk-G2WUHJMJ.js";import"./chunk-BJZ46DRK.js";import"./chunk-VZSUGUC2.js";
import"./chunk-7KLDJBVT.js";export{renderAnnotation,renderAnnotations,renderGithub};
