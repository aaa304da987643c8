import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var NPM="Sign in with ado-npm-auth or vsts-npm-auth, and in pipelines with the NpmAuthenticate@0 task.",NUGET="Use the Azure Artifacts Credential Provider witho\
ut a stored password, and in pipelines the NuGetAuthenticate@1 task.",PYTHON="Use keyring with artifacts-keyring, and in pipelines the PipAuthenticate@1 or Twin\
eAuthenticate@1 task; keep URLs free of passwords.",JAVA="Read the password from the environment, and in pipelines use the MavenAuthenticate@0 task; keep it out\
 of the project's files.",CARGO="Use a cargo credential provider that asks a keychain, and in pipelines the CargoAuthenticate@0 task.",GIT_URL="Take it out of t\
he URL (`git remote set-url`) and let Git Credential Manager keep credentials; clones and logs may hold the URL too.",GIT_HEADER="Unset the header (`git config \
--unset-all http.extraheader`) and let Git Credential Manager or, in pipelines, `checkout` with `persistCredentials: false` take over.",GIT_STORE="Delete the en\
try and let Git Credential Manager keep credentials encrypted.",VARIABLE="Take the value out of the file and set the variable from a secret store when the progr\
am starts, or use a workload identity.",COMMAND="Pass it through standard input or an environment variable that a secret store fills, and clear it from shell hi\
stories and logs.",CI="Move it to a secret variable or a service connection, or use the pipeline's own System.AccessToken.",CLUSTER="Base64 hides nothing: keep \
it in an external secret store or a sealed secret, and rotate it in the cluster.",TERRAFORM="Use the provider with OIDC or a managed identity; keep state in an \
encrypted backend, for the state holds it in plain text.",AGENT="Register agents with a service principal or device code flow; the token is needed only for regi\
stering.",HEADER="Build the header when the request is made, from a secret store or a Microsoft Entra token.",EXTENSION="Publish with a workload identity (`vsce\
 publish --azure-credential`), and remove the stored token.",IMAGE="Use a build secret (`RUN --mount=type=secret`): layers and `docker history` keep what ARG, E\
NV and RUN say.",CLI_STORE="Sign in with `az login`, run `az devops logout`, and delete the file.",RECORD="Delete it, mask credentials before recording, and loo\
k for copies: recordings and logs are uploaded and shared.",SCRIPT="Read it from a secret store when the script runs (Get-Secret, Key Vault), or use a workload \
identity.",SETTINGS="Keep it in an untracked file or the tool's own secret storage, and refer to it from here.",ROWS=[["npmrc-password","an npm _password",NPM],
["npmrc-auth-token","an npm _authToken",NPM],["npmrc-auth","an npm _auth",NPM],["npm-variable","a variable of npm",NPM],["bunfig","a registry of bun",NPM],["yar\
n-auth-ident","a npmAuthIdent of Yarn",NPM],["yarn-auth-token","a npmAuthToken of Yarn",NPM],["nuget-password","a NuGet password in clear text",NUGET],["nuget-e\
ndpoints","the external feed endpoints of the credential provider",NUGET],["nuget-variable","a variable of NuGet",NUGET],["nuget-command","a nuget command",NUGET],
["pip-index-url","the URL of a Python index",PYTHON],["pypirc","a .pypirc",PYTHON],["python-variable","a variable of a Python tool",PYTHON],["poetry","the crede\
ntials of Poetry",PYTHON],["netrc","a .netrc",GIT_STORE],["maven-settings","a server in Maven settings",JAVA],["gradle-properties","a Gradle property",JAVA],["g\
radle-credentials","the credentials of a Gradle repository",JAVA],["cargo-token","a token of a cargo registry",CARGO],["powershell-secure-string","a ConvertTo-S\
ecureString",SCRIPT],["powershell-header","a Basic header that a script builds",SCRIPT],["docker-auth","the credentials of a container registry",IMAGE],["git-cr\
edentials","a .git-credentials file",GIT_STORE],["git-remote-url","the URL of a git repository",GIT_URL],["package-feed-url","the URL of a package feed","Take i\
t out of the URL and let the package manager ask its credential provider."],["url","a URL","Take it out of the URL, and look for it in logs: URLs are written do\
wn everywhere."],["git-extraheader","an http.extraheader of git",GIT_HEADER],["authorization-header","an Authorization header",HEADER],["azure-cli-variable","a \
variable of the Azure DevOps CLI",VARIABLE],["agent-variable","a variable of a pipelines agent",AGENT],["vsce-variable","the variable VSCE_PAT",EXTENSION],["ter\
raform-variable","a variable of Terraform",TERRAFORM],["access-token-variable","the variable SYSTEM_ACCESSTOKEN",CI],["devops-variable","a variable for an Azure\
 DevOps token",VARIABLE],["az-devops-login","an az devops login command",COMMAND],["agent-config","the set-up command of a pipelines agent",AGENT],["vsce-comman\
d","a vsce command",EXTENSION],["tfx-command","a tfx command",COMMAND],["curl-user","a curl command",COMMAND],["wget-password","a wget command",COMMAND],["helm-\
set","a helm command",CLUSTER],["docker-command","a docker command",IMAGE],["dockerfile","a Dockerfile",IMAGE],["compose","a compose file",VARIABLE],["azure-cli\
-store","the token file of the Azure DevOps CLI",CLI_STORE],["vsce-store","the token file of vsce",EXTENSION],["agent-files","a file of a pipelines agent",AGENT],
["pipeline-yaml","a pipeline",CI],["ci-workflow","a CI workflow",CI],["keda","a KEDA trigger",CLUSTER],["k8s-secret","a Kubernetes Secret",CLUSTER],["terraform-\
state","a Terraform state",TERRAFORM],["arm-parameter","a parameter of an ARM or Bicep template","Refer to a Key Vault secret instead of a value."],["jenkins-co\
nfig","a Jenkins job",CI],["postman","a Postman collection",RECORD],["recording","a recording of HTTP traffic",RECORD],["notebook","a notebook",SCRIPT],["editor\
-settings","the settings of an editor",SETTINGS],["jwt","a claim of a JSON web token",HEADER],["shell-history","a shell history",COMMAND],["log","a log",RECORD],
["environment-file","a file of variables",VARIABLE],["nuget-encrypted","a NuGet password that only its user on its machine can decrypt (DPAPI)",NUGET],["jenkins\
-encrypted","a credential that only its Jenkins can decrypt",CI],["maven-encrypted","a Maven password that only its settings-security.xml can decrypt",JAVA]],CARRIERS=ROWS.
map(([id,name,advice])=>({id,name,advice})),FILES=[[/\/\.npmrc$/,"npmrc-auth-token"],[/\/\.yarnrc\.ya?ml$/,"yarn-auth-token"],[/\/bunfig\.toml$/,"bunfig"],[/\/nuget\.config$/i,
"nuget-password"],[/\/(?:pip\.(?:conf|ini)|requirements[^/]*\.txt|uv\.(?:lock|toml))$/,"pip-index-url"],[/\/\.pypirc$/,"pypirc"],[/\/[._]netrc$/,"netrc"],[/\/(?:\.m2\/)?settings(?:-security)?\.xml$/,
"maven-settings"],[/\/gradle\.properties$/,"gradle-properties"],[/\.gradle(?:\.kts)?$/,"gradle-credentials"],[/\/\.cargo\/(?:credentials|config)(?:\.toml)?$/,"c\
argo-token"],[/\/\.docker\/config\.json$|\/\.dockerconfigjson$/,"docker-auth"],[/\/\.git-credentials$|\/\.gcm\/store\//,"git-credentials"],[/\/azuredevops\/personalaccesstokens$/i,
"azure-cli-store"],[/\/\.vsce$/,"vsce-store"],[/\/(?:\.credentials(?:_store)?|\.token|_diag\/[^/]+\.log)$/,"agent-files"],[/\/(?:azure-pipelines[^/]*|[^/]*pipeline[^/]*)\.ya?ml$|\/\.azure-?pipelines\//i,
"pipeline-yaml"],[/\/\.github\/workflows\/|\/\.gitlab-ci\.ya?ml$|\/\.circleci\/|\/\.travis\.ya?ml$/,"ci-workflow"],[/\/(?:docker-)?compose[^/]*\.ya?ml$/,"compos\
e"],[/\/(?:Docker|Container)file[^/]*$|\.dockerfile$/i,"dockerfile"],[/\.tfstate(?:\.backup)?$/,"terraform-state"],[/\.tfvars(?:\.json)?$|\.tf$/,"terraform-vari\
able"],[/\.bicep(?:param)?$|\.parameters\.json$/,"arm-parameter"],[/\/jobs\/[^/]+\/config\.xml$/,"jenkins-config"],[/\.postman_(?:collection|environment)\.json$/,
"postman"],[/\.(?:har|saz)$|\/(?:cassettes|recordings)\//,"recording"],[/\.ipynb$/,"notebook"],[/\/\.vscode\/|\.code-workspace$|\.(?:http|rest)$/,"editor-settin\
gs"],[/\/\.(?:bash|zsh|psql)_history$|\/ConsoleHost_history\.txt$/,"shell-history"],[/\.log$/,"log"],[/\/\.env(?:\.[^/]+)?$|\.env$/,"environment-file"]];function findCarrier(id){
return CARRIERS.find(carrier=>carrier.id===id)}function carrierOfFile(path){return FILES.find(([pattern])=>pattern.test(`/${path}`))?.[1]}export{findCarrier,carrierOfFile};
