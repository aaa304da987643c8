// Shapes in the configuration of package managers, as Microsoft's and their own documentation have it.
import { FEED, shapesOf, toBase64 } from '../shape.ts';

const NPM = `//${FEED}/npm/registry/`;
const NUGET = `https://${FEED}/nuget/v3/index.json`;
const PYPI = `${FEED}/pypi/simple/`;
const endpoints = (token: string): string =>
  JSON.stringify({ endpointCredentials: [{ endpoint: NUGET, username: 'optional', password: token }] });

export const PACKAGE_MANAGERS = shapesOf([
  [
    'npm `_password`',
    '.npmrc',
    (token) =>
      `registry=https:${NPM}\nalways-auth=true\n${NPM}:username=any\n${NPM}:_password=${toBase64(token)}\n${NPM}:email=not@used\n`,
    1,
  ],
  ['npm `_authToken`', '.npmrc', (token) => `${NPM}:_authToken=${token}\n`],
  ['npm `_auth`', '.npmrc', (token) => `${NPM}:_auth=${toBase64(`user:${token}`)}\n`, 1],
  ['npm `_auth` without a name', '.npmrc', (token) => `${NPM}:_auth=${toBase64(`.:${token}`)}\n`, 1],
  [
    'bun registry variable',
    '.env',
    (token) => `NPM_CONFIG_REGISTRY=https:${NPM}:username=contoso:_password=${token}\n`,
  ],
  ['bunfig', 'bunfig.toml', (token) => `[install.registry]\nurl = "https:${NPM}"\npassword = "${token}"\n`],
  [
    'yarn `npmAuthIdent`',
    '.yarnrc.yml',
    (token) => `npmRegistries:\n  "${NPM}":\n    npmAlwaysAuth: true\n    npmAuthIdent: ${toBase64(`user:${token}`)}\n`,
    1,
  ],
  [
    'yarn `npmAuthIdent`, plain',
    '.yarnrc.yml',
    (token) => `npmRegistries:\n  "${NPM}":\n    npmAuthIdent: "user:${token}"\n`,
  ],
  ['yarn `npmAuthToken`', '.yarnrc.yml', (token) => `npmRegistries:\n  "${NPM}":\n    npmAuthToken: "${token}"\n`],
  [
    'nuget `ClearTextPassword`',
    'nuget.config',
    (token) =>
      `<configuration>\n  <packageSources>\n    <add key="goods" value="${NUGET}" />\n  </packageSources>\n  <packageSourceCredentials>\n` +
      `    <goods>\n      <add key="Username" value="any" />\n      <add key="ClearTextPassword" value="${token}" />\n    </goods>\n` +
      `  </packageSourceCredentials>\n</configuration>\n`,
  ],
  ['nuget endpoints variable', '.env', (token) => `VSS_NUGET_EXTERNAL_FEED_ENDPOINTS=${endpoints(token)}\n`],
  [
    'nuget endpoints in JSON in JSON',
    'settings.json',
    (token) => JSON.stringify({ env: { ARTIFACTS_CREDENTIALPROVIDER_EXTERNAL_FEED_ENDPOINTS: endpoints(token) } }),
  ],
  [
    'nuget credentials variable',
    '.env',
    (token) => `NuGetPackageSourceCredentials_goods=Username=any;Password=${token}\n`,
  ],
  ['pip index', 'pip.conf', (token) => `[global]\nextra-index-url=https://goods:${token}@${PYPI}\n`],
  [
    'pip requirements',
    'requirements.txt',
    (token) => `--extra-index-url https://build:${token}@${PYPI}\nflask==3.1.0\n`,
  ],
  [
    'pypirc',
    '.pypirc',
    (token) => `[goods]\nrepository=https://${FEED}/pypi/upload/\nusername=any\npassword=${token}\n`,
  ],
  ['uv index variable', '.env', (token) => `UV_EXTRA_INDEX_URL=https://dummy:${token}@${PYPI}\n`],
  [
    'uv in pyproject',
    'pyproject.toml',
    (token) => `[[tool.uv.index]]\nname = "goods"\nurl = "https://dummy:${token}@${PYPI}"\n`,
  ],
  ['poetry', 'auth.toml', (token) => `[http-basic.goods]\nusername = "user"\npassword = "${token}"\n`],
  ['netrc', '.netrc', (token) => `machine pkgs.dev.azure.com login any password ${token}\n`],
  [
    'maven',
    'settings.xml',
    (token) =>
      `<settings><servers><server><id>goods</id><username>contoso</username><password>${token}</password></server></servers></settings>\n`,
  ],
  ['gradle properties', 'gradle.properties', (token) => `goodsUsername=contoso\ngoodsPassword=${token}\n`],
  [
    'gradle build',
    'build.gradle',
    (token) =>
      `maven {\n  url 'https://${FEED}/maven/v1'\n  credentials { username "AZURE_ARTIFACTS"; password "${token}" }\n}\n`,
  ],
  ['cargo', 'credentials.toml', (token) => `[registries.goods]\ntoken = "Basic ${toBase64(`PAT:${token}`)}"\n`, 1],
  [
    'PowerShell repository',
    'register.ps1',
    (token) => `$c = New-Object PSCredential("any", (ConvertTo-SecureString "${token}" -AsPlainText -Force))\r\n`,
  ],
  [
    'docker',
    'config.json',
    (token) => JSON.stringify({ auths: { 'goods.example': { auth: toBase64(`user:${token}`) } } }),
    1,
  ],
]);
