import assert from 'node:assert/strict';
import test from 'node:test';
import { readSurroundings, type Surroundings } from '../../src/detect/context.ts';
import { outermostLayer } from '../../src/detect/layer.ts';

/** What is said around `TOKEN`. */
function around(text: string): Surroundings {
  const bytes = Buffer.from(text);
  const start = text.indexOf('TOKEN');
  const layer = outermostLayer({ bytes, start: 0, end: bytes.length }, 0);
  return readSurroundings({ steps: [{ layer, span: { start, end: start + 5 } }], encoding: [] });
}

function agree(what: keyof Surroundings, texts: readonly string[], expected: boolean): void {
  for (const text of texts) assert.equal(around(text)[what], expected, `${what}: ${text}`);
}

test('knows the names of hosts, variables, files and tools', () => {
  agree(
    'azure',
    [
      'https://user:TOKEN@dev.azure.com/contoso',
      'TOKEN@CONTOSO.VisualStudio.com',
      'AZURE_DEVOPS_EXT_PAT=TOKEN',
      'AZDO_PERSONAL_ACCESS_TOKEN: TOKEN',
      'AZP_TOKEN=TOKEN',
      'ADO_PAT=TOKEN',
      'VSTS_AGENT_INPUT_TOKEN=TOKEN',
      'VSCE_PAT=TOKEN',
      'VSS_NUGET_EXTERNAL_FEED_ENDPOINTS={"endpointCredentials":[{"password":"TOKEN"}]}',
      'feed/_packaging/x/npm/registry/:_authToken=TOKEN',
      'personal access token = TOKEN',
      'personal_access_token = "TOKEN"',
      'the azure-devops pat is TOKEN',
      'echo TOKEN | az devops login',
    ],
    true,
  );
  agree('azure', ['TOKEN', 'password=TOKEN', 'tornado_x=TOKEN', `dev.azure.com${' '.repeat(260)}TOKEN`], false);
});

test('knows what other products write in the same digits', () => {
  agree(
    'foreign',
    ['cog_TOKEN', 'http://TOKEN.b32.i2p/', 'http://TOKEN.onion', '/ipfs/TOKEN', 'sha256:TOKEN', '/nix/store/TOKEN'],
    true,
  );
  agree('foreign', ['=TOKEN', 'TOKEN.example.org', 'https://u:TOKEN@dev.azure.com'], false);
});

test('tells a digest by the name before it', () => {
  agree('digest', ['sha256 = "TOKEN"', '"integrity": "TOKEN"', 'narHash = TOKEN', "hash('TOKEN')"], true);
  agree('digest', ['password = TOKEN', 'hash of it is in TOKEN', 'sha256 = "x"; pat = "TOKEN"'], false);
});

test('tells an example by its own line', () => {
  agree('example', ['# Example: TOKEN', 'a sample, e.g. dev.azure.com TOKEN', 'fake token "TOKEN"'], true);
  agree(
    'example',
    ['example\nTOKEN', 'https://www.examples1.com TOKEN'.replace('examples1', 'exampled'), 'TOKEN'],
    false,
  );
});

test('tells the URL of an Azure DevOps Server', () => {
  agree(
    'server',
    [
      'https://any:TOKEN@tfs.contoso.com/tfs/DefaultCollection/_git/web',
      'http://:TOKEN@server:8080/tfs/Main/web/_git/web',
      'https://TOKEN@devops.contoso.local/Main/_packaging/feed/nuget/v3/index.json',
    ],
    true,
  );
  agree(
    'server',
    ['https://u:TOKEN@dev.azure.com/contoso/web/_git/web', 'https://u:TOKEN@github.com/a/b', 'TOKEN@tfs/tfs/a/_git/b'],
    false,
  );
});
