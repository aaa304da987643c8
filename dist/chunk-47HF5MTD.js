import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var GUID=/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,ANONYMOUS="aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",NO_GUID="00000000-0000-0000-0000-000000000000";function parseObject({
body}){try{return asObject(JSON.parse(body.replace(/^\ufeff/,"")))}catch{return}}function asObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(
value)?value:void 0}function asText(value){return typeof value=="string"&&value.trim()!==""?value:void 0}var ACCOUNT=/^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’()_@\\+#-]{0,99}$/u,
LONGEST_WORD=48;function asAccount(value){let text=asText(value)?.trim();if(!(text===void 0||!ACCOUNT.test(text)))return text.split(/[^\p{L}\p{N}]+/u).every(word=>word.
length<=LONGEST_WORD)?text:void 0}function errorText(answer){let header=answer.headers["x-tfs-serviceerror"]??"";return`${decode(header)}
${asText(parseObject(answer)?.message)??""}`}function findUser({headers}){let[,id="",account=""]=/^([^:]+):(.*)$/.exec(decode(headers["x-vss-userdata"]??""))??[];
if(!isSomebody(id))return;let known=asAccount(account);return known===void 0?{id}:{id,account:known}}function isSomebody(id){return GUID.test(id)&&![ANONYMOUS,NO_GUID].
includes(id.toLowerCase())}function findTenant({headers}){let tenant=headers["x-vss-resourcetenant"]??"";return GUID.test(tenant)&&tenant!==NO_GUID?tenant:void 0}
function isServiceError(answer){return isFromService(answer)||asText(parseObject(answer)?.typeKey)!==void 0}function isFromService({headers}){return Object.keys(
headers).some(name=>name.startsWith("x-vss-")||name.startsWith("x-tfs-"))}function isHtml({headers}){return/^text\/html\b/i.test(headers["content-type"]??"")}function decode(text){
try{return decodeURIComponent(text)}catch{return text}}export{parseObject,asObject,asText,asAccount,errorText,findUser,isSomebody,findTenant,isServiceError,isFromService,isHtml};
