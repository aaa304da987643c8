import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findCarrier}from"./chunk-2Y7HDWH7.js";import{escapeText,maskTokens}from"./chunk-7N7QER5E.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var ID_DIGITS=12,OBJECT_DIGITS=10;function idOf(finding){return finding.fingerprint.slice(0,ID_DIGITS)}function shortObjectId(id){return id.slice(0,OBJECT_DIGITS)}
function describeToken(finding){let{confidence,checksum,format,issued,kind,keyKind,description}=finding;if(description!==void 0)return escapeText(description);let facts=[
"Azure DevOps token"];return confidence==="likely"&&(facts[0]="looks like an Azure DevOps token"),confidence==="possible"&&(facts[0]="could be an Azure DevOps t\
oken"),format==="legacy"&&facts.push("old format"),checksum==="invalid"&&facts.push("checksum does not match"),issued!==void 0&&facts.push(`issued ${issued}`),kind!==
"unknown"&&facts.push(kind),keyKind==="derived"&&facts.push("a key derived from a token"),keyKind==="hash"&&facts.push("the hash of a token"),facts.join(", ")}function organizationsOf({
places,organizations=[]}){let near=[...new Set(places.flatMap(({organization})=>organization??[]))];return near.length>0?near:organizations.slice(0,1).map(({name})=>name)}
function originOf(finding,organization){if(isOnSameLine(finding,organization))return"";let from=finding.organizations?.find(({name})=>name===organization)?.from??
"near";return` (${ORIGINS[from]})`}var ORIGINS={near:"named nearby",file:"named in the file",remote:"by the git remote",config:"by the configuration of packages\
 or pipelines"};function carrierOf({places}){return places.flatMap(({carrier})=>carrier===void 0?[]:findCarrier(carrier)??[])[0]}function adviceFor(finding){if(finding.
description!==void 0)return"Revoke it where it was made, then take it out of the file.";let revoke=finding.confidence==="certain"?"Revoke it":"If it is a token,\
 revoke it",[organization]=organizationsOf(finding),where=organization===void 0?"in Azure DevOps under User settings, Personal access tokens":`at ${revocationUrl(
organization)}`,carrier=carrierOf(finding);return`${revoke} ${where}.${carrier===void 0?"":` ${carrier.advice}`}`}function verdictNote({verdict}){return verdict===
void 0?"":`, ${verdict.status}`}function revocationUrl(organization){let name=maskTokens(organization).replaceAll(new RegExp("\\p{Cs}","gu"),"�");return`https\
://dev.azure.com/${encodeURIComponent(name)}/_usersSettings/tokens`}function placeText(place,show=escapeText){let{path,object,line,column,inner}=place;if(object===
"tree")return`name of ${show(path)}`;let inside=path===""&&inner!==void 0?`!${show(inner)}`:"";return`${path===""||object==="note"?`${objectName(place,show)}${inside}\
, `:`${show(path)}:`}${line}:${column}`}function objectName(place,show=escapeText){let{object,blob,commit,path,ref}=place;if(object==="commit"&&commit!==void 0)
return`message of commit ${shortObjectId(commit)}`;if(object==="tag"&&ref!==void 0)return`tag ${show(ref.replace(/^refs\/tags\//,""))}`;if(object==="tag"&&commit!==
void 0)return`tag on commit ${shortObjectId(commit)}`;let noted=object==="note"?path.replaceAll("/",""):"";if(/^[0-9a-f]{40,64}$/.test(noted))return`note on com\
mit ${shortObjectId(noted)}`;let id=blob??commit;return id===void 0?object??"standard input":`${object===void 0||object==="blob"?"object":object} ${shortObjectId(
id)}`}function isOnSameLine({places},organization){return places.some(place=>place.organization===organization&&place.frame.text.includes(organization))}export{idOf,shortObjectId,describeToken,organizationsOf,originOf,carrierOf,adviceFor,verdictNote,revocationUrl,placeText,objectName};
