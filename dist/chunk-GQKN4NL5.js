import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{createHash}from"node:crypto";import{inspect}from"node:util";var SHOWN=4;function redact(token){return token.length<=4*SHOWN?"…":`${token.slice(0,SHOWN)}\
…${token.slice(-SHOWN)}`}var Secret=class{#value;constructor(value){this.#value=value}get redacted(){return redact(this.#value)}reveal(){return this.#value}digest(algorithm,label){
return createHash(algorithm).update(label).update(this.#value).digest("hex")}toString(){return this.redacted}toJSON(){return this.redacted}[inspect.custom](){return`\
Secret(${this.redacted})`}};export{redact,Secret};
