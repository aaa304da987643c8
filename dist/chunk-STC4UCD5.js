import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{UsageError}from"./chunk-JWT63C6Y.js";var AUDIT_FILE="pat-patrol-audit.jsonl",GUID=/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;function toRevoking(line,ids){let pick=line.value("pick");if(pick!==
void 0&&!GUID.test(pick))throw new UsageError("--pick wants the id of an authorization, as the plan lists them","revoke");if(pick!==void 0&&ids.length!==1)throw new UsageError(
"--pick is about one token: say which, pat-patrol revoke ID --pick AUTHORIZATION","revoke");let accessTokenStdin=line.flag("access-token-stdin");if(accessTokenStdin&&
line.flag("stdin"))throw new UsageError("--stdin and --access-token-stdin both read standard input: choose one","revoke");return{yes:line.flag("yes"),dryRun:line.
flag("dry-run"),audit:toAudit(line),pick:pick?.toLowerCase(),allUsers:line.flag("all-users"),accessTokenStdin,allowPat:line.flag("allow-pat")}}function toAudit(line){
let audit=line.value("audit")??AUDIT_FILE;if(audit.trim()==="")throw new UsageError("the name of the audit file is empty","revoke");return audit}function checkConsent({
yes,dryRun},{env,organizations,canType}){if(dryRun)return;let isOn=name=>!["","0","false"].includes((env[name]??"").toLowerCase());if((isOn("CI")||isOn("TF_BUIL\
D"))&&(!yes||organizations.length===0))throw new UsageError("in CI revoke wants --yes and --organization NAME, or --dry-run","revoke");if(!yes&&!canType)throw new UsageError(
"nobody can say yes here: --yes revokes without asking, --dry-run only shows the plan","revoke")}export{AUDIT_FILE,toRevoking,toAudit,checkConsent};
