// Shapes in the files of tools: of Azure DevOps itself, of CI systems, of infrastructure, of editors, and in records of what was sent.
import { HOST, shapesOf, toBase64 } from '../shape.ts';

const basic = (token: string, user = ''): string => `Basic ${toBase64(`${user}:${token}`)}`;
const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const jsonLines = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const TOOL_FILES = shapesOf([
  [
    'az devops store',
    'personalAccessTokens',
    (token) => `[azdevops-cli:${HOST}]\npersonal access token = ${token}\n\n`,
  ],
  [
    'az devops store, default',
    'personalAccessTokens',
    (token) => `[azdevops-cli: default]\nPersonal Access Token = ${token}\n`,
  ],
  ['vsce store', '.vsce', (token) => JSON.stringify({ publishers: [{ name: 'contoso', pat: token }] })],
  ['shell history', '.bash_history', (token) => `: 1767225600:0;./config.sh --auth pat --token ${token}\nls\n`],
  ['cloud-init', 'user-data', (token) => `#cloud-config\nruncmd:\n  - [sh, -c, "AZP_TOKEN=${token} ./start.sh"]\n`],
  [
    'agent diagnostics',
    'Agent_20260101.log',
    (token) => `[2026-01-01 00:00:00Z INFO CommandSettings] Arg 'token': '${token}'\n`,
  ],
  ['pipeline, variable', 'azure-pipelines.yml', (token) => `variables:\n  pat: ${token}\nsteps:\n  - script: make\n`],
  [
    'pipeline, env',
    'azure-pipelines.yml',
    (token) => `steps:\n  - script: az devops\n    env: { AZURE_DEVOPS_EXT_PAT: ${token} }\n`,
  ],
  [
    'pipeline, clone',
    'azure-pipelines.yml',
    (token) => `steps:\n  - script: git clone https://$(u):${token}@dev.azure.com/contoso\n`,
  ],
  ['pipeline, folded', 'azure-pipelines.yml', (token) => `variables:\n  pat: >-\n    ${token}\n`],
  ['GitHub workflow', 'ci.yml', (token) => `jobs:\n  a:\n    env:\n      ADO_PAT: '${token}'\n`],
  [
    'GitLab CI',
    '.gitlab-ci.yml',
    (token) => `script:\n  - git push https://any:${token}@dev.azure.com/contoso/a/_git/a\n`,
  ],
  ['Dockerfile, argument', 'Dockerfile', (token) => `FROM alpine\nARG PAT=${token}\n`],
  [
    'Dockerfile, endpoints',
    'Dockerfile',
    (token) =>
      `ENV VSS_NUGET_EXTERNAL_FEED_ENDPOINTS="{\\"endpointCredentials\\":[{\\"password\\":\\"${token}\\"}]}"\n`,
  ],
  [
    'Dockerfile, npmrc',
    'Dockerfile',
    (token) => `RUN echo "//pkgs.dev.azure.com/:_password=${toBase64(token)}" > .npmrc\n`,
    1,
  ],
  ['compose', 'compose.yaml', (token) => `services:\n  agent:\n    environment:\n      - AZP_TOKEN=${token}\n`],
  ['Kubernetes secret', 'secret.yaml', (token) => `kind: Secret\ndata:\n  token: ${toBase64(token)}\n`, 1],
  [
    'Kubernetes `.dockerconfigjson`',
    'secret.yaml',
    (token) =>
      `data:\n  .dockerconfigjson: ${toBase64(JSON.stringify({ auths: { a: { auth: toBase64(`user:${token}`) } } }))}\n`,
    2,
  ],
  [
    'Kubernetes, npmrc in a secret',
    'secret.yaml',
    (token) => `data:\n  .npmrc: ${toBase64(`//pkgs.dev.azure.com/a/:_password=${toBase64(token)}\n`)}\n`,
    2,
  ],
  ['Kubernetes, string data', 'secret.yaml', (token) => `stringData:\n  personalAccessToken: ${token}\n`],
  ['Helm values', 'values.yaml', (token) => `azp:\n  url: ${HOST}\n  token: "${token}"\n`],
  ['Terraform provider', 'main.tf', (token) => `provider "azuredevops" {\n  personal_access_token = "${token}"\n}\n`],
  ['Terraform variables', 'prod.tfvars', (token) => `ado_pat = "${token}"\n`],
  [
    'Terraform state',
    'terraform.tfstate',
    (token) => jsonLines({ resources: [{ instances: [{ attributes: { personal_access_token: token, url: HOST } }] }] }),
  ],
  ['ARM parameters', 'parameters.json', (token) => jsonLines({ parameters: { pat: { value: token } } })],
  ['Bicep', 'main.bicep', (token) => `param pat string = '${token}'\n`],
  ['Jenkins job', 'config.xml', (token) => `<url>https://u:${token}@dev.azure.com/contoso/a/_git/a</url>\n`],
  [
    'Postman, password',
    'postman.json',
    (token) => jsonLines({ auth: { basic: [{ key: 'password', value: token, type: 'string' }] } }),
  ],
  [
    'Postman, header',
    'postman.json',
    (token) => jsonLines({ header: [{ key: 'Authorization', value: basic(token) }] }),
    1,
  ],
  ['HAR', 'a.har', (token) => jsonLines({ headers: [{ name: 'Authorization', value: basic(token, 'OAuth') }] }), 1],
  ['VCR cassette', 'test_login.yaml', (token) => `request:\n  headers:\n    Authorization: ["${basic(token)}"]\n`, 1],
  ['notebook', 'a.ipynb', (token) => JSON.stringify({ cells: [{ source: [`pat = "${token}"\n`, `a\n${token}\n`] }] })],
  ['REST client', 'calls.http', (token) => `GET ${HOST}/_apis/projects\nAuthorization: Basic :${token}\n`],
  ['editor settings', 'settings.json', (token) => `{\n  // mine\n  "ado.pat": "${token}",\n}\n`],
  ['log', 'app.log', (token) => `2026-01-01T00:00:00Z WARN refused token=${token}; retrying\n`],
  ['SQL dump', 'dump.sql', (token) => `INSERT INTO \`setting\` VALUES (1,'pat','${token}'),(2,'a','b');\n`],
  ['CSV', 'users.csv', (token) => `name;pat\r\njo;${token}\r\n`],
  [
    'claim of a JWT',
    'session.txt',
    (token) =>
      `${base64url('{"alg":"none"}')}.${base64url(JSON.stringify({ nbf: 1, tokentype: 'compact', pat: token }))}.x\n`,
    1,
  ],
  ['minified script', 'app.min.js', (token) => `!function(){var a="x";fetch("/",{headers:{p:"${token}"}})}();`],
  [
    'registry export',
    'a.reg',
    (token) => Buffer.from(`\ufeff[HKEY_CURRENT_USER\\A]\r\n"Pat"="${token}"\r\n`, 'utf16le'),
    1,
  ],
]);
