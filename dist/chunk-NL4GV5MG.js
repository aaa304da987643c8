import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();import{createHash}from"node:crypto";import{inspect}from"node:util";init_define_WORKFLOWS();var ALPHABETS=[[/[0-9]/,10],[/[a-z]/,26],[/[A-Z]/,26],[/[^0-9A-Za-z]/,32]];function isGuessable(secret){let alphabet=ALPHABETS.reduce((sum,[pattern,size])=>pattern.
test(secret)?sum+size:sum,0),distinct=new Set(secret).size;return secret.length*Math.log2(Math.max(1,Math.min(alphabet,distinct)))<80}var SHOWN=4;function redact(token){let shown=Math.min(SHOWN,Math.floor(token.length/8));return token.length<=4*SHOWN?"…":`${token.slice(0,shown)}…${token.slice(
-shown)}`}var Secret=class{#value;constructor(value){this.#value=value}get redacted(){return redact(this.#value)}get guessable(){return isGuessable(this.#value)}reveal(){
return this.#value}digest(algorithm,label){return createHash(algorithm).update(label).update(this.#value).digest("hex")}toString(){return this.redacted}toJSON(){
return this.redacted}[inspect.custom](){return`Secret(${this.redacted})`}};export{isGuessable,redact,Secret};
