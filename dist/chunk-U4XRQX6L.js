import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{globMistake}from"./chunk-O6TDNHVY.js";import{UsageError,didYouMean,isRefOption,quote}from"./chunk-JWT63C6Y.js";function parseChoice({name,text},choices){let found=choices.find(choice=>choice===text);if(found!==void 0)return found;throw new UsageError(`${unknownValue(text,
name,choices)} (known: ${choices.join(", ")})`,"scan")}function parseWhole({name,text},least,most){let number=/^\d{1,9}$/.test(text)?Number(text):NaN;if(number>=
least&&number<=most)return number;throw new UsageError(`${name} wants a whole number from ${least} to ${most}, not ${quote(text)}`,"scan")}var SIZE=/^(\d+(?:\.\d+)?)\s*([kmgt]?)(i?)(b?)$/i,
POWERS=["","k","m","g","t"];function parseSize({name,text}){let[,digits="",unit="",binary="",suffix=""]=SIZE.exec(text.trim())??[],base=unit!==""&&(binary!==""||
suffix==="")?1024:1e3,bytes=Math.floor(Number(digits)*base**POWERS.indexOf(unit.toLowerCase()));if(digits!==""&&bytes>0&&Number.isSafeInteger(bytes)&&(binary===
""||unit!==""))return bytes;throw new UsageError(`${name} wants a size such as 500KB, 10MiB or 1GB, not ${quote(text)}`,"scan")}function parseRange({name,text}){
let[,from,to]=/^(.*?)\.\.(.*)$/s.exec(text)??[],isRange=from!==void 0&&to!==void 0&&from+to!==""&&!/^-|\.\./.test(from)&&!/^[-.]|\.\./.test(to),words=text.split(
" ").filter(word=>word!==""),isPartial=words.some(word=>word==="--not"||word.startsWith("^"));if(isRange||isPartial&&words.every(word=>isRefOption(word)||!word.
startsWith("-")))return text;throw new UsageError(`${name} wants A..B, for example origin/main..HEAD, not ${quote(text)}`,"scan")}function parseStateFile({name,
text},scope,history){if(scope!=="history")throw new UsageError(`${name} needs ${history}: nothing else is read from where a scan was`,"scan");if(text==="")throw new UsageError(
`${name} wants a file`,"scan");return text}function parseGlob({name,text}){let mistake=globMistake(text);if(mistake===void 0)return text;throw new UsageError(`${name}\
 ${quote(text)} ${mistake}`,"scan")}function parseTarget(typed,formats){let{name,text}=typed,at=text.indexOf("="),file=text.slice(at+1);if(at<1||file==="")throw new UsageError(
`${name} wants FORMAT=FILE, for example sarif=out.sarif, not ${quote(text)}`,"scan");return{format:parseChoice({name,text:text.slice(0,at)},formats),file}}function unknownValue(text,name,choices){
return`unknown value ${quote(text)} for ${name}${didYouMean(text,choices)}`}export{parseChoice,parseWhole,parseSize,parseRange,parseStateFile,parseGlob,parseTarget};
