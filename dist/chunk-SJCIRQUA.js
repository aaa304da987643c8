import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{proseWidth,wrapProse}from"./chunk-UQ4QJTIL.js";import{fingerprintOf}from"./chunk-JA7EQBJC.js";import{BASE32,BASE62,LEGACY_LENGTH,NEW_LENGTH,SIGNATURE_OFFSET,
detect,findCarrier,placeholderReason}from"./chunk-TBFOT7FM.js";import{EXIT_NONE,UserError,escapeText,exitCodeOfSignal,maskTokens,redact,stringify}from"./chunk-JWT63C6Y.js";
import"./chunk-7KLDJBVT.js";var NEAR=6,NAMED=3,RANDOM_LENGTH=52,CHECKSUM_MISMATCH="the checksum does not match: at least one character was changed, or Azure DevOps never issued it";function explainWord(word){
return isLikeNew(word)?{format:"new",errors:newErrors(word)}:isLikeLegacy(word)?{format:"legacy",errors:legacyErrors(word)}:{errors:[`${count(word.length,"chara\
cter")}: tokens have ${NEW_LENGTH} or ${LEGACY_LENGTH}`,...foreign(word)]}}function explainBroken(token,length){return{format:token.length===NEW_LENGTH?"new":"l\
egacy",errors:[`it is broken in two after character ${length}: joined, they are a genuine token`]}}function isLikeNew(word){return/JQQJ[0-9]|AZDO/i.test(word)?!0:
Math.abs(word.length-NEW_LENGTH)<=NEAR&&isMostly(word,BASE62)}function isLikeLegacy(word){return Math.abs(word.length-LEGACY_LENGTH)<=NEAR&&isMostly(word.toLowerCase(),
BASE32)}function isMostly(word,alphabet){return[...word].filter(character=>alphabet.includes(character)).length>=word.length-NEAR}function newErrors(word){let errors=[
...wrongLength(word,NEW_LENGTH),...wrongCharacters(word,BASE62,"letters and digits")];return errors.push(...wrongSignature(word,"JQQJ9",RANDOM_LENGTH),...wrongSignature(
word,"AZDO",SIGNATURE_OFFSET)),errors.length>0?errors:("9DH".includes(word.charAt(57))||errors.push(`character 58 is ${word.charAt(57)}, but must be 9 (a key), \
D (a derived key) or H (a hash)`),/[A-L]/.test(word.charAt(59))||errors.push(`character 60 is ${word.charAt(59)}, but must be a month from A (January) to L (Dec\
ember)`),errors.length>0?errors:lastResort(word))}function legacyErrors(word){let errors=[...wrongLength(word,LEGACY_LENGTH)];return/[A-Z]/.test(word)&&!/[a-z]/.
test(word)?errors.push("it is in capitals, but tokens of this format are not"):errors.push(...wrongCharacters(word,BASE32,"a to z and 2 to 7")),errors.length>0?
errors:[.../[aq]$/.test(word)?[]:[`the last character is ${word.slice(-1)}, but must be a or q`],...lastResort(word)]}function lastResort(word){let placeholder=placeholderReason(
word.slice(0,RANDOM_LENGTH));return[CHECKSUM_MISMATCH,...placeholder===void 0?[]:[`it is a placeholder: ${placeholder}`]]}function wrongLength({length},wanted){
if(length===wanted)return[];let[difference,direction]=length<wanted?[wanted-length,"missing"]:[length-wanted,"too many"];return[`${count(length,"character")} in\
stead of ${wanted}: ${difference} ${direction}`]}function wrongCharacters(word,alphabet,allowed){let wrong=[...word].flatMap((character,at)=>alphabet.includes(character)?
[]:[at]);if(wrong.length===0)return[];let named=wrong.slice(0,NAMED).map(at=>`${printable(word.charAt(at))} at ${at+1}`),more=wrong.length>NAMED?` and ${wrong.length-
NAMED} more`:"";return[`${wrong.length===1?"a character":"characters"} other than ${allowed}: ${named.join(", ")}${more}`]}function wrongSignature(word,signature,wanted){
let at=word.indexOf(signature);if(word.startsWith(signature,wanted))return[];if(at>=0){let difference=Math.abs(at-wanted),where=at<wanted?"missing before it":"t\
oo many before it";return[`the signature ${signature} begins at character ${at+1} instead of ${wanted+1}: ${difference} ${where}`]}if(word.toUpperCase().includes(
signature))return[`the signature ${signature} is not in capitals`];let others=foreign(word);return signature==="AZDO"&&others.length>0?others:[`the signature ${signature}\
 is missing at character ${wanted+1}`]}function foreign(word){let signature=/JQQJ9.{19}([A-Za-z]{4})/.exec(word)?.[1];return signature!==void 0&&signature.toUpperCase()!==
"AZDO"?[`its signature is ${signature}: a key of another service of Azure`]:word.startsWith("eyJ")?["it is a JSON web token, which expires by itself"]:/^(?:gh[a-z]_|github_pat_)/.
test(word)?["it is a token of GitHub"]:[]}function count(number,noun){return`${number} ${noun}${number===1?"":"s"}`}function printable(character){return/^[!-~]$/.
test(character)?character:`U+${(character.codePointAt(0)??0).toString(16).padStart(4,"0")}`}var SHORT=1024,MOST=100,WORDS=/[^\s"'`<>,;:=@()[\]{}|&\\]+/g,SIGNATURE=/JQQJ9|AZDO/,PUNCTUATION=/^[.!?*]+|[.!?*]+$/g;function inspectText(bytes,decodeDepth){let matches=detect(
bytes,0,bytes.length,decodeDepth),matched=matches.map(match=>({...inspectMatch(match),at:match.offset})),words=joinHalves(listWords(bytes,matches)),isNear=({why,
word})=>why.format!==void 0&&(bytes.length<=SHORT||SIGNATURE.test(word)),near=words.filter(isNear);return matched.length+near.length>0?[...matched,...near].toSorted(
(a,b)=>a.at-b.at):bytes.length>SHORT?[]:words.toSorted((a,b)=>b.word.length-a.word.length).slice(0,1)}function inspectMatch(match){return match.checksum==="vali\
d"?{kind:"token",match}:{kind:"word",word:match.token,encoding:match.encoding,why:explainWord(match.token)}}function listWords(bytes,matches){let text=Buffer.from(
bytes.buffer,bytes.byteOffset,bytes.byteLength).toString("latin1"),isTaken=(start,end)=>matches.some(({offset,length})=>offset<end&&start<offset+length),words=[];
for(let{0:whole,index}of text.matchAll(WORDS)){if(bytes.length>SHORT&&!SIGNATURE.test(whole))continue;let word=whole.replaceAll(PUNCTUATION,""),at=index+whole.indexOf(
word);if(!(word===""||isTaken(at,at+word.length))&&(words.push({kind:"word",word,encoding:[],why:explainWord(word),at}),words.length===MOST))break}return words}
function joinHalves(words){let joined=new Map,taken=new Set;for(let[index,first]of words.entries()){let second=words.slice(index+1).find(other=>!taken.has(other)&&
isToken(first.word+other.word));if(taken.has(first)||second===void 0)continue;let word=first.word+second.word,why=explainBroken(word,first.word.length);joined.set(
first,{...first,word,why}),taken.add(second)}return words.flatMap(word=>taken.has(word)?[]:joined.get(word)??word)}function isToken(word){return word.length!==NEW_LENGTH&&
word.length!==LEGACY_LENGTH?!1:detect(Buffer.from(word,"latin1"),0,word.length,0).some(({checksum,length})=>checksum==="valid"&&length===word.length)}var LABEL=12,ID_DIGITS=12,FORMATS={new:"new, 84 characters, in use since 2024",legacy:"old, 52 characters",custom:"of a rule of your own"},CHECKSUMS={new:"Marvi\
n32",legacy:"CRC-32",custom:"none"},KINDS={user:"personal access token of a user",application:"secret of an application",unknown:void 0},KEY_KINDS={key:"the tok\
en itself",derived:"a key derived from a token: it does not open anything by itself",hash:"the hash of a token: it does not open anything by itself"};function renderInspection(found,columns){
if(found.length===0)return`No Azure DevOps token in it, and nothing that comes near to one.
`;let width=proseWidth(columns);return found.map(one=>one.kind==="token"?renderToken(one.match,width):renderWord(one,width)).join(`
`)}function renderToken(match,width){let{token,format,issued,kind,keyKind,provider,encoding,organization,carrier,ruleId}=match,inside=carrier===void 0?void 0:findCarrier(
carrier)?.name;return paragraph(`${redact(token)}  a genuine Azure DevOps token`,width,[["format",FORMATS[format]],["checksum",`valid (${CHECKSUMS[format]}): Az\
ure DevOps issued it, or somebody computed it; hardly any text has one by chance`],["issued",issued??"unknown: this format does not say"],["kind",KINDS[kind]??(keyKind===
void 0?void 0:KEY_KINDS[keyKind])],["provider",provider],["encoded as",chain(encoding)],["found in",inside],["org",organization===void 0?void 0:escapeText(organization)],
["id",idOf(match)],["next",`revoke it if it may have leaked; pat-patrol rules ${ruleId} says how`]])}function renderWord({word,encoding,why},width){let near=why.
format===void 0?"":`, but comes near to the ${why.format==="new"?"new":"old"} format`,[first,...rest]=why.errors.map(error=>escapeText(error));return paragraph(
`${escapeText(redact(word))}  not a token${near}`,width,[["encoded as",chain(encoding)],["because",first],...rest.map(error=>["and",error])])}function paragraph(title,width,facts){
let lines=facts.flatMap(([label,text])=>text===void 0?[]:wrapProse(text,width," ".repeat(LABEL+2),`  ${label.padEnd(LABEL)}`));return`${[title,...lines].join(`
`)}
`}function chain(encoding){return encoding.length===0?void 0:encoding.join(" > ")}function idOf({ruleId,token}){return fingerprintOf(ruleId,token).slice(0,ID_DIGITS)}
function inspectionRecord(one){if(one.kind==="word"){let{word,encoding:encoding2,why}=one;return{genuine:!1,redacted:redact(word),near:why.format,encoding:encoding2,
errors:why.errors.map(maskTokens)}}let{ruleId,token,format,checksum,kind,keyKind,issued,provider,encoding,organization,carrier}=one.match;return{genuine:!0,redacted:redact(
token),ruleId,format,checksum,kind,keyKind,issued,provider,encoding,carrier,organization:organization&&maskTokens(organization),fingerprint:fingerprintOf(ruleId,
token),errors:[]}}var MOST2=64*1024*1024,DECODE_DEPTH=3;async function runInspect({json},io){let bytes=await readInput(io);if(bytes===void 0)return exitCodeOfSignal(io.signal.reason??
"SIGINT");if(bytes.toString("latin1").trim()==="")throw new UserError("nothing to inspect: pipe a token or a text into it, or type one at the prompt");let found=inspectText(
bytes,DECODE_DEPTH),text=json?`${stringify({schemaVersion:1,inspected:found.map(inspectionRecord)},2)}
`:renderInspection(found,io.stdout.columns);return await io.stdout.write(text),EXIT_NONE}async function readInput(io){if(io.askHidden===void 0)return readAll(io.
stdin());await io.stderr.write("Token (not shown): ");let answer=await io.askHidden();return await io.stderr.write(`
`),answer===void 0?void 0:Buffer.from(answer)}async function readAll(chunks){let read=[],size=0;for await(let chunk of chunks){if(size+=chunk.length,size>MOST2)
throw new UserError("more than 64 MiB on standard input: use scan --stdin for files");read.push(chunk)}return Buffer.concat(read)}export{runInspect};
