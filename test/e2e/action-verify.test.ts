// The action asks Azure DevOps, and revokes, only when a workflow says so.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { makeCertificate } from '../azure/certificate.ts';
import { type FakeAzureDevOps, startFake } from '../azure/fake-azure-devops.ts';
import { startProxy } from '../azure/proxy.ts';
import { Dice, mintNew } from '../mint.ts';
import { entraToken } from '../revoke/stage.ts';
import { type ActionOutcome, runBundle } from './action-run.ts';
import { findLeak, plant } from './find-leak.ts';
import { folderFor, repositoryFor } from './run-program.ts';

interface Stage {
  readonly fake: FakeAzureDevOps;
  readonly run: (inputs: Readonly<Record<string, string>>) => Promise<ActionOutcome>;
  readonly temp: string;
}

/** A repository with a live token, and Azure DevOps behind a proxy. */
async function stage(t: TestContext): Promise<Stage> {
  const certificate = makeCertificate(['dev.azure.com', '*.dev.azure.com', 'app.vssps.visualstudio.com']);
  const fake = await startFake(t, { certificate });
  const proxy = await startProxy(t, fake.port);
  const temp = folderFor(t, { 'ca.pem': certificate.cert });
  const { state } = fake;
  state.addOrganization('contoso');
  const [ada, bob] = [state.addUser('ada'), state.addUser('bob')];
  state.addCaller(entraToken('bob'), bob, { isAdministrator: true });
  const token = plant(mintNew(new Dice(5)));
  state.addToken(token, ada);
  const repository = repositoryFor(t);
  repository.commit('leak', { 'ci.yml': `# https://dev.azure.com/contoso/shop\npat: ${token}\n` });
  const env = {
    HTTPS_PROXY: proxy.url,
    NODE_EXTRA_CA_CERTS: join(temp, 'ca.pem'),
    AZURE_DEVOPS_ACCESS_TOKEN: entraToken('bob'),
    RUNNER_TEMP: temp,
  };
  const run = async (inputs: Readonly<Record<string, string>>) => {
    const outcome = await runBundle(t, { workspace: repository.directory, event: 'release', inputs, env });
    assert.equal(findLeak(outcome.log + outcome.summary), undefined);
    return outcome;
  };
  return { fake, run, temp };
}

test('nobody is asked unless told to; verify tells how many tokens live', async (t) => {
  const { fake, run } = await stage(t);
  const quiet = await run({});
  assert.deepEqual([quiet.code, quiet.outputs['live'], fake.requests.length], [1, '', 0]);
  const asked = await run({ verify: 'true', organization: 'contoso' });
  assert.deepEqual([asked.code, asked.outputs['live'], asked.outputs['findings']], [1, '1', '1'], asked.log);
  assert.match(asked.log, /^::error file=ci\.yml,.*live/m);
});

test('revoke kills the token and keeps the record outside the workspace', async (t) => {
  const { run, temp } = await stage(t);
  const revoked = await run({ revoke: 'true', organization: 'contoso' });
  assert.equal(revoked.code, 1, 'it was found all the same');
  assert.match(revoked.log, /revoked/i);
  assert.match(readFileSync(join(temp, 'pat-patrol-audit.jsonl'), 'utf8'), /"contoso"/);
  const after = await run({ verify: 'true', organization: 'contoso' });
  assert.equal(after.outputs['live'], '0', after.log);
  writeFileSync(join(temp, 'pat-patrol-audit.jsonl'), '');
});
