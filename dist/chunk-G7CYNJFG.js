import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var ID=/^[0-9a-f]{12,64}$/i;function sortWords(words){return{ids:words.filter(word=>ID.test(word)).map(id=>id.toLowerCase()),paths:words.filter(word=>!ID.test(word))}}export{sortWords};
