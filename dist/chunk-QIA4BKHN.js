import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var pat001_default={id:"PAT001",name:"AzureDevOpsPersonalAccessToken",format:"new",confidence:"certain",shortDescription:"Azure DevOps personal access token",fullDescription:"\
An Azure DevOps personal access token of 84 characters whose embedded checksum (Marvin32) is valid: Azure DevOps issued it, or somebody computed it; hardly any \
text has one by chance.",help:["**What it is.** An Azure DevOps personal access token of the format in use since 2024. Its last four characters are a checksum o\
ver all others, and it is valid here: this is a token that was really issued, not an example. The month of issue is written in it.","","**Why it matters.** Whoe\
ver can read this repository, or any clone of it, can act as the token's owner within its scopes until it expires or is revoked. Deleting the line is not enough\
: the token stays in the history.","","**What to do.**","1. Revoke it now at `https://dev.azure.com/{organization}/_usersSettings/tokens` (administrators can re\
voke tokens of others).","2. Look through the organization's audit log for what its owner's account did since the leak.","3. Replace it: a workload identity (se\
rvice principal or managed identity), `System.AccessToken` in a pipeline, or at least a short-lived token with the narrowest scope, kept in a secret store.","4.\
 Remove it from the file, and from the history if the repository will be shared."],remediation:"Revoke the token at https://dev.azure.com/{organization}/_usersS\
ettings/tokens, then replace it by a workload identity, System.AccessToken or a short-lived token. Removing it from the file or the history does not make it saf\
e.",references:["https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate","https://learn.microsoft.com/azure/\
devops/organizations/accounts/admin-revoke-user-pats","https://learn.microsoft.com/azure/devops/organizations/accounts/manage-pats-with-policies-for-administrat\
ors","https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/service-principal-managed-identity","https://github.com/microsoft/security-u\
tilities"],level:"error",securitySeverity:"9.5",precision:"very-high",tags:["security","secret","external/cwe/cwe-798"],examples:[{text:`AZURE_DEVOPS_EXT_PAT={t\
oken}
`,mint:"new"},{text:'"note": "line one\\n{token}\\n"',mint:"new"},{text:`git clone https://user%3A{token}@dev.azure.com/contoso/web/_git/web
`,mint:"new"},{text:`[http "https://dev.azure.com/"]
	extraheader = AUTHORIZATION: basic {token}
`,mint:"new-basic"},{text:`//pkgs.dev.azure.com/contoso/_packaging/feed/npm/registry/:_password={token}
`,mint:"new-base64"},{text:"glued{token}glued",mint:"new"},{text:`key: {token}
`,mint:"new-older-checksum"}],counterExamples:[{text:`AZURE_DEVOPS_EXT_PAT={token}
`,mint:"new-broken"},{text:`AZURE_DEVOPS_EXT_PAT={token}
`,mint:"new-lower-case"},{text:`AZURE_DEVOPS_EXT_PAT={token}
`,mint:"legacy-user"},{text:`AZURE_DEVOPS_EXT_PAT=$(pat)
`}]};var pat002_default={id:"PAT002",name:"AzureDevOpsLegacyPersonalAccessToken",format:"legacy",confidence:"certain",shortDescription:"Azure DevOps personal access \
token (52 characters)",fullDescription:"An Azure DevOps personal access token or application secret of the older format of 52 characters whose embedded checksum\
 (CRC-32) is valid: Azure DevOps issued it, or somebody computed it; hardly any text has one by chance.",help:["**What it is.** An Azure DevOps personal access \
token, or the secret of an Azure DevOps application, of the older format. Four of the 32 bytes written in it are a checksum over the others, and it is valid her\
e: this is a token that was really issued, not an example.","","**Why it matters.** Whoever can read this repository, or any clone of it, can act as the token's\
 owner within its scopes until it expires or is revoked. Deleting the line is not enough: the token stays in the history.","","**What to do.**","1. Revoke it no\
w at `https://dev.azure.com/{organization}/_usersSettings/tokens` (administrators can revoke tokens of others).","2. Look through the organization's audit log f\
or what its owner's account did since the leak.","3. Replace it: a workload identity (service principal or managed identity), `System.AccessToken` in a pipeline\
, or at least a short-lived token with the narrowest scope, kept in a secret store.","4. Remove it from the file, and from the history if the repository will be\
 shared."],remediation:"Revoke the token at https://dev.azure.com/{organization}/_usersSettings/tokens, then replace it by a workload identity, System.AccessTok\
en or a short-lived token. Removing it from the file or the history does not make it safe.",references:["https://learn.microsoft.com/azure/devops/organizations/\
accounts/use-personal-access-tokens-to-authenticate","https://learn.microsoft.com/azure/devops/organizations/accounts/admin-revoke-user-pats","https://learn.mic\
rosoft.com/azure/devops/organizations/accounts/manage-pats-with-policies-for-administrators","https://learn.microsoft.com/azure/devops/integrate/get-started/aut\
hentication/service-principal-managed-identity","https://github.com/microsoft/sarif-pattern-matcher","https://github.com/microsoft/security-utilities"],level:"e\
rror",securitySeverity:"9.3",precision:"very-high",tags:["security","secret","external/cwe/cwe-798"],examples:[{text:`password = {token}
`,mint:"legacy-user"},{text:`client_secret: {token}
`,mint:"legacy-application"},{text:`https://any:{token}@contoso.visualstudio.com/DefaultCollection/web/_git/web
`,mint:"legacy-user"},{text:`Authorization: Basic {token}
`,mint:"legacy-basic"},{text:'"pat = \\"x\\"\\n{token}\\n"',mint:"legacy-user"},{text:`cargo token = "Basic {token}"
`,mint:"legacy-base64"}],counterExamples:[{text:`password = {token}
`,mint:"legacy-broken"},{text:`password = {token}
`,mint:"legacy-upper-case"},{text:`password = {token}
`,mint:"new"},{text:"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"},{text:"deadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeefdead"}]};var pat003_default={id:"PAT003",name:"AzureDevOpsPersonalAccessTokenUnverified",format:"new",confidence:"likely",shortDescription:"Probable Azure DevOps persona\
l access token",fullDescription:"Text with the complete structure of an Azure DevOps personal access token of 84 characters, whose embedded checksum is not vali\
d: a token with a typing error, a mutated example, or a checksum that is not known yet.",help:["**What it is.** 84 characters with both signatures of an Azure D\
evOps personal access token and a month in their places, but with a checksum that does not hold. A mistyped or shortened-and-padded token looks like this, and s\
o do mutated examples in documentation.","","**Why it matters.** Whoever can read this repository, or any clone of it, can act as the token's owner within its s\
copes until it expires or is revoked. Deleting the line is not enough: the token stays in the history.","","**What to do.** Find out where it came from. If it i\
s or was a token, treat it as leaked:","1. Revoke it at `https://dev.azure.com/{organization}/_usersSettings/tokens`.","2. Replace it: a workload identity (serv\
ice principal or managed identity), `System.AccessToken` in a pipeline, or at least a short-lived token with the narrowest scope, kept in a secret store.","3. R\
emove it from the file, and from the history if the repository will be shared.","If it is test data, put a text there that nobody can take for a token, or accep\
t it in the baseline."],remediation:"Revoke the token at https://dev.azure.com/{organization}/_usersSettings/tokens, then replace it by a workload identity, Sys\
tem.AccessToken or a short-lived token. Removing it from the file or the history does not make it safe.",references:["https://learn.microsoft.com/azure/devops/o\
rganizations/accounts/use-personal-access-tokens-to-authenticate","https://learn.microsoft.com/azure/devops/organizations/accounts/admin-revoke-user-pats","http\
s://github.com/microsoft/security-utilities","https://github.com/praetorian-inc/noseyparker"],level:"error",securitySeverity:"7.5",precision:"high",tags:["secur\
ity","secret","external/cwe/cwe-798"],examples:[{text:`AZURE_DEVOPS_EXT_PAT={token}
`,mint:"new-broken"},{text:'"a\\n{token}"',mint:"new-broken"},{text:"{token}",mint:"new-broken"}],counterExamples:[{text:`AZURE_DEVOPS_EXT_PAT={token}
`,mint:"new"},{text:`glued{token}
`,mint:"new-broken"},{text:`AZURE_DEVOPS_EXT_PAT={token}
`,mint:"new-placeholder"},{text:`AZURE_DEVOPS_EXT_PAT={token}
`,mint:"new-unsigned"}]};var pat004_default={id:"PAT004",name:"AzureDevOpsPersonalAccessTokenShape",format:"new",confidence:"possible",shortDescription:"Text shaped like an Azure DevOps\
 personal access token",fullDescription:"A word of 84 letters and digits with AZDO where Azure DevOps personal access tokens have it, but without their other si\
gnature.",help:["**What it is.** 84 letters and digits with `AZDO` in the place where Azure DevOps personal access tokens carry it. The other signature (`JQQJ9`\
) is missing, so a genuine token of today is unlikely; edited tokens and made-up examples look like this.","","**Why it matters.** Whoever can read this reposit\
ory, or any clone of it, can act as the token's owner within its scopes until it expires or is revoked. Deleting the line is not enough: the token stays in the \
history.","","**What to do.** Find out where it came from. If it is or was a token, treat it as leaked:","1. Revoke it at `https://dev.azure.com/{organization}/\
_usersSettings/tokens`.","2. Replace it: a workload identity (service principal or managed identity), `System.AccessToken` in a pipeline, or at least a short-li\
ved token with the narrowest scope, kept in a secret store.","3. Remove it from the file, and from the history if the repository will be shared.","If it is test\
 data, put a text there that nobody can take for a token, or accept it in the baseline."],remediation:"Revoke the token at https://dev.azure.com/{organization}/\
_usersSettings/tokens, then replace it by a workload identity, System.AccessToken or a short-lived token. Removing it from the file or the history does not make\
 it safe.",references:["https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate","https://github.com/microsof\
t/security-utilities","https://github.com/praetorian-inc/noseyparker"],level:"warning",securitySeverity:"4.0",precision:"medium",tags:["security","secret","exte\
rnal/cwe/cwe-798"],examples:[{text:`AZURE_DEVOPS_EXT_PAT={token}
`,mint:"new-unsigned"},{text:`%20{token}
`,mint:"new-unsigned"}],counterExamples:[{text:`AZURE_DEVOPS_EXT_PAT={token}
`,mint:"new"},{text:`AZURE_DEVOPS_EXT_PAT={token}x
`,mint:"new-unsigned"},{text:`AZURE_DEVOPS_EXT_PAT={token}
`,mint:"new-broken"},{text:"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAZDOxxxx"}]};var pat005_default={id:"PAT005",name:"AzureDevOpsLegacyPersonalAccessTokenShape",format:"legacy",confidence:"possible",shortDescription:"52 characters like an A\
zure DevOps personal access token",fullDescription:"A word of 52 lower-case base32 characters with the entropy of a token next to words about Azure DevOps, whos\
e checksum is not valid: a mistyped token, one of an old Azure DevOps Server, or another hash.",help:["**What it is.** 52 characters that could be an Azure DevO\
ps personal access token of the older format: alphabet, last character and entropy fit, and Azure DevOps is named nearby. The checksum does not hold, so it may \
as well be a hash, an edited example, or a token of an Azure DevOps Server that wrote none.","","**Why it matters.** Whoever can read this repository, or any cl\
one of it, can act as the token's owner within its scopes until it expires or is revoked. Deleting the line is not enough: the token stays in the history.","","\
**What to do.** Find out where it came from. If it is or was a token, treat it as leaked:","1. Revoke it at `https://dev.azure.com/{organization}/_usersSettings\
/tokens`.","2. Replace it: a workload identity (service principal or managed identity), `System.AccessToken` in a pipeline, or at least a short-lived token with\
 the narrowest scope, kept in a secret store.","3. Remove it from the file, and from the history if the repository will be shared.","If it is test data, put a t\
ext there that nobody can take for a token, or accept it in the baseline."],remediation:"Revoke the token at https://dev.azure.com/{organization}/_usersSettings\
/tokens, then replace it by a workload identity, System.AccessToken or a short-lived token. Removing it from the file or the history does not make it safe.",references:[
"https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate","https://learn.microsoft.com/azure/devops/organizat\
ions/accounts/admin-revoke-user-pats","https://github.com/microsoft/sarif-pattern-matcher"],level:"warning",securitySeverity:"4.0",precision:"low",tags:["securi\
ty","secret","external/cwe/cwe-798"],examples:[{text:`AZURE_DEVOPS_EXT_PAT={token}
`,mint:"legacy-broken"},{text:`https://user%3A{token}@dev.azure.com/contoso/web/_git/web
`,mint:"legacy-broken"},{text:`vsts login\\t{token}
`,mint:"legacy-broken"}],counterExamples:[{text:`key = {token}
`,mint:"legacy-broken"},{text:`AZURE_DEVOPS_EXT_PAT={token}
`,mint:"legacy-user"},{text:`AZURE_DEVOPS_EXT_PAT=x{token}
`,mint:"legacy-broken"},{text:`dev.azure.com cog_{token}
`,mint:"legacy-broken"},{text:`dev.azure.com {token}.b32.i2p
`,mint:"legacy-broken"},{text:`AZURE_DEVOPS_EXT_PAT=abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz
`}]};var RULES=[pat001_default,pat002_default,pat003_default,pat004_default,pat005_default];export{RULES};
