import assert from 'node:assert/strict';
import test from 'node:test';
import { hasAzureContext } from '../../src/detect/context.ts';
import { outermostLayer } from '../../src/detect/layer.ts';

/** Whether `TOKEN` stands in a context that is about Azure DevOps. */
function isAbout(text: string): boolean {
  const bytes = Buffer.from(text);
  const start = text.indexOf('TOKEN');
  const layer = outermostLayer({ bytes, start: 0, end: bytes.length }, 0);
  return hasAzureContext({ steps: [{ layer, span: { start, end: start + 5 } }], encoding: [] });
}

test('knows the names of hosts, variables, files and tools', () => {
  for (const text of [
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
  ]) {
    assert.equal(isAbout(text), true, text);
  }
});

test('says no without such a name, beyond 256 bytes, and for other products', () => {
  for (const text of [
    'TOKEN',
    'password=TOKEN',
    'tornado_x=TOKEN',
    `dev.azure.com${' '.repeat(260)}TOKEN`,
    'dev.azure.com cog_TOKEN',
    'dev.azure.com http://TOKEN.b32.i2p/',
    'dev.azure.com TOKEN.onion',
  ]) {
    assert.equal(isAbout(text), false, text);
  }
});
