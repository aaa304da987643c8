import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var NPM="Sign in with ado-npm-auth or vsts-npm-auth, and in pipelines with the NpmAuthenticate@0 task.",NUGET="Use the Azure Artifacts C\
redential Provider without a stored password, and in pipelines the NuGetAuthenticate@1 task.",PYTHON="Use keyring with artifacts-keyring, and in pipelines the P\
ipAuthenticate@1 or TwineAuthenticate@1 task; keep URLs free of passwords.",JAVA="Read the password from the environment, and in pipelines use the MavenAuthenti\
cate@0 task; keep it out of the project's files.",CARGO="Use a cargo credential provider that asks a keychain, and in pipelines the CargoAuthenticate@0 task.",GIT_URL="\
Take it out of the URL (`git remote set-url`) and let Git Credential Manager keep credentials; clones and logs may hold the URL too.",GIT_HEADER="Unset the head\
er (`git config --unset-all http.extraheader`) and let Git Credential Manager or, in pipelines, `checkout` with `persistCredentials: false` take over.",GIT_STORE="\
Delete the entry and let Git Credential Manager keep credentials encrypted.",VARIABLE="Take the value out of the file and set the variable from a secret store w\
hen the program starts, or use a workload identity.",COMMAND="Pass it through standard input or an environment variable that a secret store fills, and clear it \
from shell histories and logs.",CI="Move it to a secret variable or a service connection, or use the pipeline's own System.AccessToken.",CLUSTER="Base64 hides n\
othing: keep it in an external secret store or a sealed secret, and rotate it in the cluster.",TERRAFORM="Use the provider with OIDC or a managed identity; keep\
 state in an encrypted backend, for the state holds it in plain text.",AGENT="Register agents with a service principal or device code flow; the token is needed \
only for registering.",HEADER="Build the header when the request is made, from a secret store or a Microsoft Entra token.",EXTENSION="Publish with a workload id\
entity (`vsce publish --azure-credential`), and remove the stored token.",IMAGE="Use a build secret (`RUN --mount=type=secret`): layers and `docker history` kee\
p what ARG, ENV and RUN say.",CLI_STORE="Sign in with `az login`, run `az devops logout`, and delete the file.",RECORD="Delete it, mask credentials before recor\
ding, and look for copies: recordings and logs are uploaded and shared.",SCRIPT="Read it from a secret store when the script runs (Get-Secret, Key Vault), or us\
e a workload identity.",SETTINGS="Keep it in an untracked file or the tool's own secret storage, and refer to it from here.",ROWS=[["npmrc-password","an npm _pa\
ssword",NPM],["npmrc-auth-token","an npm _authToken",NPM],["npmrc-auth","an npm _auth",NPM],["npm-variable","a variable of npm",NPM],["bunfig","a registry of bu\
n",NPM],["yarn-auth-ident","a npmAuthIdent of Yarn",NPM],["yarn-auth-token","a npmAuthToken of Yarn",NPM],["nuget-password","a NuGet password in clear text",NUGET],
["nuget-endpoints","the external feed endpoints of the credential provider",NUGET],["nuget-variable","a variable of NuGet",NUGET],["nuget-command","a nuget comm\
and",NUGET],["pip-index-url","the URL of a Python index",PYTHON],["pypirc","a .pypirc",PYTHON],["python-variable","a variable of a Python tool",PYTHON],["poetry",
"the credentials of Poetry",PYTHON],["netrc","a .netrc",GIT_STORE],["maven-settings","a server in Maven settings",JAVA],["gradle-properties","a Gradle property",
JAVA],["gradle-credentials","the credentials of a Gradle repository",JAVA],["cargo-token","a token of a cargo registry",CARGO],["powershell-secure-string","a Co\
nvertTo-SecureString",SCRIPT],["powershell-header","a Basic header that a script builds",SCRIPT],["docker-auth","the credentials of a container registry",IMAGE],
["git-credentials","a .git-credentials file",GIT_STORE],["git-remote-url","the URL of a git repository",GIT_URL],["package-feed-url","the URL of a package feed",
"Take it out of the URL and let the package manager ask its credential provider."],["url","a URL","Take it out of the URL, and look for it in logs: URLs are wri\
tten down everywhere."],["git-extraheader","an http.extraheader of git",GIT_HEADER],["authorization-header","an Authorization header",HEADER],["azure-cli-variab\
le","a variable of the Azure DevOps CLI",VARIABLE],["agent-variable","a variable of a pipelines agent",AGENT],["vsce-variable","the variable VSCE_PAT",EXTENSION],
["terraform-variable","a variable of Terraform",TERRAFORM],["access-token-variable","the variable SYSTEM_ACCESSTOKEN",CI],["devops-variable","a variable for an \
Azure DevOps token",VARIABLE],["az-devops-login","an az devops login command",COMMAND],["agent-config","the set-up command of a pipelines agent",AGENT],["vsce-c\
ommand","a vsce command",EXTENSION],["tfx-command","a tfx command",COMMAND],["curl-user","a curl command",COMMAND],["wget-password","a wget command",COMMAND],["\
helm-set","a helm command",CLUSTER],["docker-command","a docker command",IMAGE],["dockerfile","a Dockerfile",IMAGE],["compose","a compose file",VARIABLE],["azur\
e-cli-store","the token file of the Azure DevOps CLI",CLI_STORE],["vsce-store","the token file of vsce",EXTENSION],["agent-files","a file of a pipelines agent",
AGENT],["pipeline-yaml","a pipeline",CI],["ci-workflow","a CI workflow",CI],["keda","a KEDA trigger",CLUSTER],["k8s-secret","a Kubernetes Secret",CLUSTER],["ter\
raform-state","a Terraform state",TERRAFORM],["arm-parameter","a parameter of an ARM or Bicep template","Refer to a Key Vault secret instead of a value."],["jen\
kins-config","a Jenkins job",CI],["postman","a Postman collection",RECORD],["recording","a recording of HTTP traffic",RECORD],["notebook","a notebook",SCRIPT],[
"editor-settings","the settings of an editor",SETTINGS],["jwt","a claim of a JSON web token",HEADER],["shell-history","a shell history",COMMAND],["log","a log",
RECORD],["environment-file","a file of variables",VARIABLE],["nuget-encrypted","a NuGet password that only its user on its machine can decrypt (DPAPI)",NUGET],[
"jenkins-encrypted","a credential that only its Jenkins can decrypt",CI],["maven-encrypted","a Maven password that only its settings-security.xml can decrypt",JAVA]],
CARRIERS=ROWS.map(([id,name,advice])=>({id,name,advice})),FILES=[[/\/\.npmrc$/,"npmrc-auth-token"],[/\/\.yarnrc\.ya?ml$/,"yarn-auth-token"],[/\/bunfig\.toml$/,"\
bunfig"],[/\/nuget\.config$/i,"nuget-password"],[/\/(?:pip\.(?:conf|ini)|requirements[^/]*\.txt|uv\.(?:lock|toml))$/,"pip-index-url"],[/\/\.pypirc$/,"pypirc"],[
/\/[._]netrc$/,"netrc"],[/\/(?:\.m2\/)?settings(?:-security)?\.xml$/,"maven-settings"],[/\/gradle\.properties$/,"gradle-properties"],[/\.gradle(?:\.kts)?$/,"gra\
dle-credentials"],[/\/\.cargo\/(?:credentials|config)(?:\.toml)?$/,"cargo-token"],[/\/\.docker\/config\.json$|\/\.dockerconfigjson$/,"docker-auth"],[/\/\.git-credentials$|\/\.gcm\/store\//,
"git-credentials"],[/\/azuredevops\/personalaccesstokens$/i,"azure-cli-store"],[/\/\.vsce$/,"vsce-store"],[/\/(?:\.credentials(?:_store)?|\.token|_diag\/[^/]+\.log)$/,
"agent-files"],[/\/(?:azure-pipelines[^/]*|[^/]*pipeline[^/]*)\.ya?ml$|\/\.azure-?pipelines\//i,"pipeline-yaml"],[/\/\.github\/workflows\/|\/\.gitlab-ci\.ya?ml$|\/\.circleci\/|\/\.travis\.ya?ml$/,
"ci-workflow"],[/\/(?:docker-)?compose[^/]*\.ya?ml$/,"compose"],[/\/(?:Docker|Container)file[^/]*$|\.dockerfile$/i,"dockerfile"],[/\.tfstate(?:\.backup)?$/,"ter\
raform-state"],[/\.tfvars(?:\.json)?$|\.tf$/,"terraform-variable"],[/\.bicep(?:param)?$|\.parameters\.json$/,"arm-parameter"],[/\/jobs\/[^/]+\/config\.xml$/,"je\
nkins-config"],[/\.postman_(?:collection|environment)\.json$/,"postman"],[/\.(?:har|saz)$|\/(?:cassettes|recordings)\//,"recording"],[/\.ipynb$/,"notebook"],[/\/\.vscode\/|\.code-workspace$|\.(?:http|rest)$/,
"editor-settings"],[/\/\.(?:bash|zsh|psql)_history$|\/ConsoleHost_history\.txt$/,"shell-history"],[/\.log$/,"log"],[/\/\.env(?:\.[^/]+)?$|\.env$/,"environment-f\
ile"]];function findCarrier(id){return CARRIERS.find(carrier=>carrier.id===id)}function carrierOfFile(path){return FILES.find(([pattern])=>pattern.test(`/${path}`))?.[1]}export{findCarrier,carrierOfFile};
