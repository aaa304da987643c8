// The syntax around a token, by carrier: what stands right before it, what right after. The first that fits names the carrier, so the exact
// ones come first. Each is tried once, from the token outwards, and quantifiers are bounded, so no text can make the search slow.
import { Q, IS, USER, named, after, before, command, AT, USERINFO } from './carrier-syntax.ts';

/** All must match that are given. */
export interface CarrierPattern {
  readonly id: string;
  /** Matched backwards from the end of the text before the token; what encodes it is cut off. See `before` in carrier-syntax.ts. */
  readonly before?: RegExp;
  /** Matched against the text after it. */
  readonly after?: RegExp;
}

export const CARRIER_PATTERNS: readonly CarrierPattern[] = [
  // Packages
  { id: 'npm-variable', before: before(String.raw`npm_config_registry[^\n]{0,400}_password=`) },
  { id: 'npmrc-password', before: named('(?<![a-z0-9])_password') },
  { id: 'npmrc-auth-token', before: named('_authToken') },
  { id: 'npmrc-auth', before: named(String.raw`[:\s"']_auth`) },
  { id: 'npm-variable', before: named('(?:ADO_)?NPM_TOKEN') },
  { id: 'yarn-auth-ident', before: named('npmAuthIdent', `(?:${USER}:)?`) },
  { id: 'yarn-auth-token', before: named('npmAuthToken') },
  {
    id: 'bunfig',
    before: before(
      String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`,
    ),
  },
  { id: 'nuget-password', before: before(String.raw`cleartextpassword${Q}\s{1,8}value\s{0,4}=\s{0,4}${Q}`) },
  {
    id: 'nuget-endpoints',
    before: before(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${IS}`),
  },
  { id: 'nuget-variable', before: before(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`) },
  { id: 'nuget-variable', before: named('VSS_NUGET_ACCESSTOKEN') },
  { id: 'nuget-command', before: command('nuget(?:\\.exe)?', '--?p(?:assword)?') },
  { id: 'pypirc', before: before(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`) },
  {
    id: 'python-variable',
    before: named('TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD'),
  },
  {
    id: 'poetry',
    before: before(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`),
  },
  {
    id: 'pip-index-url',
    before: before(
      String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${USERINFO}`,
    ),
    after: after(AT),
  },
  { id: 'pip-index-url', before: before(USERINFO), after: after(String.raw`(?:${AT})[^\s"']{0,200}/pypi/`) },
  {
    id: 'netrc',
    before: before(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`),
  },
  { id: 'maven-settings', before: before(String.raw`<server>[^]{0,600}<password>\s{0,40}`) },
  {
    id: 'gradle-credentials',
    before: before(
      String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`,
    ),
  },
  {
    id: 'gradle-properties',
    before: before(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`),
  },
  {
    id: 'cargo-token',
    before: before(
      String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${IS}basic\s{1,4}`,
    ),
  },
  { id: 'cargo-token', before: named('CARGO_REGISTRIES_\\w{1,60}_TOKEN') },

  // Git and HTTP
  {
    id: 'git-extraheader',
    before: before(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`),
  },
  { id: 'docker-auth', before: before(String.raw`${Q}auth${Q}\s{0,4}:\s{0,4}${Q}`) },
  { id: 'curl-user', before: command('curl(?:\\.exe)?', '-[a-zA-Z]{0,6}u|--user|--proxy-user') },
  {
    id: 'curl-user',
    before: before(
      String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${Q}[^\s:"']{0,80}:`,
    ),
  },
  { id: 'wget-password', before: command('wget', '--(?:http-)?password') },
  { id: 'authorization-header', before: before(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`) },
  { id: 'powershell-header', before: before(String.raw`\.getbytes\(\s{0,4}\(?${Q}[^\s"']{0,80}:`) },
  { id: 'powershell-secure-string', before: before(String.raw`convertto-securestring\s[^\n]{0,80}`) },
  { id: 'powershell-secure-string', after: after(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`) },

  // Variables
  {
    id: 'azure-cli-variable',
    before: named(
      'AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)',
    ),
  },
  { id: 'agent-variable', before: named('AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)') },
  { id: 'vsce-variable', before: named('VSCE_PAT') },
  { id: 'terraform-variable', before: named('AZDO_(?:PERSONAL_ACCESS_TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}') },
  { id: 'access-token-variable', before: named('SYSTEM_ACCESSTOKEN') },

  // Commands
  { id: 'az-devops-login', after: after(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`) },
  {
    id: 'agent-config',
    before: command('(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}', '--token|--password'),
  },
  { id: 'vsce-command', before: command('vsce', '-p|--pat') },
  { id: 'tfx-command', before: command('tfx', '-t|--token') },
  { id: 'terraform-variable', before: command('terraform|tofu', '-var') },
  {
    id: 'terraform-variable',
    before: before(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${Q}\w{1,60}=`),
  },
  { id: 'helm-set', before: before(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${Q}`) },
  {
    id: 'docker-command',
    before: before(
      String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${Q}\w{1,80}=${Q}`,
    ),
  },

  // Files of tools
  {
    id: 'azure-cli-store',
    before: before(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`),
  },
  { id: 'vsce-store', before: before(String.raw`${Q}publishers${Q}\s{0,4}:[^]{0,600}${Q}pat${Q}\s{0,4}:\s{0,4}${Q}`) },
  {
    id: 'postman',
    before: before(
      String.raw`${Q}key${Q}\s{0,8}:\s{0,8}${Q}[\w -]{1,60}${Q}\s{0,8},\s{0,80}${Q}value${Q}\s{0,8}:\s{0,8}${Q}`,
    ),
  },
  {
    id: 'arm-parameter',
    before: before(
      String.raw`${Q}\w{0,60}(?:pat|token|secret|password)\w{0,60}${Q}\s{0,8}:\s{0,8}\{\s{0,80}${Q}value${Q}\s{0,8}:\s{0,8}${Q}`,
    ),
  },
  { id: 'arm-parameter', before: before(String.raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`) },
  {
    id: 'terraform-state',
    before: before(
      String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`,
    ),
  },
  { id: 'terraform-variable', before: before(String.raw`personal_access_token${Q}\s{0,40}[:=]\s{0,40}"`) },
  {
    id: 'keda',
    before: before(
      String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${IS}`,
    ),
  },
  { id: 'k8s-secret', before: before(String.raw`\bkind${Q}\s{0,4}:\s{0,4}${Q}Secret\b[^]{0,1500}`) },
  {
    id: 'pipeline-yaml',
    before: before(
      String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`,
    ),
  },
  { id: 'pipeline-yaml', before: named('personalAccessToken') },
  { id: 'dockerfile', before: before(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`) },
  {
    id: 'jenkins-config',
    before: before(String.raw`<hudson\.[^]{0,1500}<url>https?${USERINFO}`),
    after: after(AT),
  },
  { id: 'jwt', before: before(String.raw`eyJ[\w-]{8,1000}\.`) },

  // URLs of any kind, after those of known commands
  { id: 'package-feed-url', before: before(USERINFO), after: after(String.raw`(?:${AT})[^\s"']{0,200}_packaging/`) },
  {
    id: 'git-credentials',
    before: before(String.raw`(?:^|\n)https?://${USER}`),
    after: after(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`),
  },
  {
    id: 'git-remote-url',
    before: before(USERINFO),
    after: after(
      String.raw`(?:${AT})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`,
    ),
  },
  { id: 'url', before: before(USERINFO), after: after(String.raw`(?:${AT})[\w-]`) },
  {
    id: 'devops-variable',
    before: named(
      '(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACCESS_?TOKEN)',
    ),
  },
];
