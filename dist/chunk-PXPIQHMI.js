import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-NM4ACNUX.js";import"./chunk-3MUDLGVU.js";import"./chunk-M326MCOK.js";import"./chunk-F7CIQ55I.js";import"./chunk-BJZ46DRK.js";
import"./chunk-2WZFHZIE.js";import"./chunk-7KLDJBVT.js";export{scanLoose};
