// Shapes in environment files and on command lines.
import { HOST, type Shape, shapesOf, toBase64 } from '../shape.ts';

const VARIABLES = [
  'AZURE_DEVOPS_EXT_PAT',
  'AZURE_DEVOPS_CLI_PAT',
  'AZURE_DEVOPS_EXT_AUTH_TOKEN',
  'AZURE_DEVOPS_EXT_GIT_SOURCE_PASSWORD_OR_PAT',
  'AZURE_DEVOPS_EXT_ARTIFACTTOOL_PATVAR',
  'AZURE_DEVOPS_PAT',
  'AZDO_PERSONAL_ACCESS_TOKEN',
  'AZDO_DEVOPS_PAT',
  'AZP_TOKEN',
  'VSTS_AGENT_INPUT_TOKEN',
  'VSTS_AGENT_INPUT_PASSWORD',
  'VSCE_PAT',
  'SYSTEM_ACCESSTOKEN',
  'VSTS_PAT',
  'VSTS_TOKEN',
  'ADO_PAT',
  'ADO_TOKEN',
  'ADO_NPM_TOKEN',
  'AZURE_ARTIFACTS_TOKEN',
  'AZURE_DEVOPS_TOKEN',
  'AZURE_DEVOPS_PERSONAL_ACCESS_TOKEN',
  'SYSTEM_PAT',
  'DEVOPS_PAT',
  'TF_VAR_ado_pat',
  'VSS_NUGET_ACCESSTOKEN',
  'NPM_TOKEN',
  'UV_INDEX_GOODS_PASSWORD',
  'TWINE_PASSWORD',
  'POETRY_HTTP_BASIC_GOODS_PASSWORD',
] as const;

/** Each name in another of the ways in which shells and files set variables. */
const ASSIGNMENTS: readonly (readonly [file: string, write: (name: string, token: string) => string])[] = [
  ['.env', (name, token) => `${name}=${token}\n`],
  ['setup.sh', (name, token) => `export ${name}="${token}"\n`],
  ['setup.ps1', (name, token) => `$Env:${name} = '${token}'\r\n`],
  ['setup.cmd', (name, token) => `set ${name}=${token}\r\n`],
  ['values.yaml', (name, token) => `env:\n  - name: ${name}\n    value: ${token}\n`],
  ['launch.json', (name, token) => JSON.stringify({ env: { [name]: token } }, null, 2)],
];

const variables: readonly Shape[] = VARIABLES.map((name, index) => {
  const [file, write] = ASSIGNMENTS[index % ASSIGNMENTS.length] as (typeof ASSIGNMENTS)[number];
  return { name: `\`${name}\``, file, depth: 0, write: (token) => write(name, token) };
});

const COMMANDS: readonly (readonly [tool: string, write: (token: string) => string, depth?: number])[] = [
  ['curl -u', (token) => `curl -u :${token} ${HOST}/_apis/projects`],
  ['curl -u, named', (token) => `curl -u user:${token} ${HOST}/_apis/projects`],
  ['curl --user', (token) => `curl --user ":${token}" ${HOST}/_apis/projects`],
  ['curl -H', (token) => `curl -H "Authorization: Basic ${toBase64(`:${token}`)}" ${HOST}/_apis/projects`, 1],
  ['wget', (token) => `wget --password=${token} ${HOST}/_apis/git`],
  ['az devops login', (token) => `echo ${token} | az devops login --organization ${HOST}`],
  ['agent, configure', (token) => `./config.sh --unattended --url ${HOST} --auth pat --token ${token}`],
  ['agent, remove', (token) => `config.cmd remove --auth PAT --token ${token}`],
  ['vsce publish', (token) => `npx vsce publish -p ${token}`],
  ['tfx login', (token) => `tfx login --token ${token}`],
  ['tfx extension publish', (token) => `tfx extension publish --token=${token}`],
  [
    'dotnet nuget add source',
    (token) => `dotnet nuget add source URL -u any -p ${token} --store-password-in-clear-text`,
  ],
  ['nuget sources add', (token) => `nuget sources add -password ${token}`],
  ['terraform -var', (token) => `terraform apply -var personal_access_token=${token}`],
  ['helm --set', (token) => `helm upgrade agent . --set azp.token=${token}`],
  ['docker run -e', (token) => `docker run -e AZP_TOKEN=${token} agent`],
  ['docker build --build-arg', (token) => `docker build --build-arg PAT=${token} .`],
];

const commands = shapesOf(
  COMMANDS.map(([tool, write, depth = 0]) => [`\`${tool}\``, 'run.sh', (token) => `set -e\n${write(token)}\n`, depth]),
);

const POWERSHELL = shapesOf([
  [
    'PowerShell, header of ASCII',
    'call.ps1',
    (token) => `$headers = @{ Authorization = 'Basic ${toBase64(`:${token}`)}' }\r\n`,
    1,
  ],
  [
    'PowerShell, header of Unicode',
    'call.ps1',
    (token) => `$headers = @{ Authorization = 'Basic ${Buffer.from(`:${token}`, 'utf16le').toString('base64')}' }\r\n`,
    2,
  ],
  [
    'PowerShell `-EncodedCommand`',
    'call.cmd',
    (token) => `powershell -enc ${Buffer.from(`$pat = '${token}'`, 'utf16le').toString('base64')}\r\n`,
    2,
  ],
  ['PowerShell `Out-File`', '.token', (token) => Buffer.from(`\ufeff${token}\r\n`, 'utf16le'), 1],
]);

export const ENVIRONMENT: readonly Shape[] = [...variables, ...commands, ...POWERSHELL];
