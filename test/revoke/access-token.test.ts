/** What is accepted as an access token, and the one line for what is not; nothing of it is repeated. */
import assert from 'node:assert/strict';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { acceptToken } from '../../src/revoke/access-token.ts';
import { askAzureCli } from '../../src/revoke/azure-cli.ts';
import { folderFor, POSIX } from '../e2e/run-program.ts';
import { mintLegacy, mintNew } from '../mint.ts';
import { dice, entraToken } from './stage.ts';

const NOW = Date.UTC(2026, 10, 22);
const accept = (text: string, allowPat = false) => acceptToken(text, 'THE_VARIABLE', { allowPat, now: NOW });

test('an Entra access token for Azure DevOps', () => {
  for (const text of [entraToken('ada'), `  ${entraToken('ada')}\n`, `Bearer ${entraToken('ada')}`]) {
    const { credential, from } = accept(text);
    assert.deepEqual([credential.kind, from], ['bearer', 'THE_VARIABLE']);
  }
  accept(entraToken('ada', { aud: 'https://app.vssps.visualstudio.com' }));
  accept(entraToken('ada', { exp: undefined, aud: undefined }));
});

test('what is none is refused with its cure, and not repeated', () => {
  for (const [text, message] of [
    ['', /THE_VARIABLE is empty: it wants what az account get-access-token --resource 499b84ac/],
    ['nonsense', /holds no Entra access token/],
    ['a.b.c', /holds no Entra access token/],
    [entraToken('ada', { exp: NOW / 1000 }), /of THE_VARIABLE has expired: az account get-access-token/],
    [entraToken('ada', { aud: 'https://management.azure.com' }), /is for another service/],
    [mintNew(dice), /holds a personal access token, and one leaked is enough: .*--allow-pat$/],
    [mintLegacy(dice), /holds a personal access token/],
  ] as const) {
    const repeats = ({ message: said }: Error) => text.length > 20 && said.includes(text.slice(0, 20));
    assert.throws(
      () => accept(text),
      (error: Error) => !repeats(error),
    );
    assert.throws(() => accept(text), message);
  }
  assert.equal(accept(mintNew(dice), true).credential.kind, 'pat');
});

/** A program called `az` that writes down how it was started. */
function fakeAzure(t: Parameters<typeof folderFor>[0], body: string) {
  const folder = folderFor(t);
  const az = join(folder, 'az');
  writeFileSync(
    az,
    `#!/bin/sh\nprintf '%s\\n' "$@" "cwd=$(pwd)" > "${folder}/started"\nenv >> "${folder}/started"\n${body}\n`,
  );
  chmodSync(az, 0o755);
  const env = {
    PATH: `relative:${folder}:/usr/bin:/bin`,
    HOME: folder,
    PYTHONPATH: '/evil',
    AZURE_DEVOPS_EXT_PAT: 'x',
    ADO_ACCESS_TOKEN: 'y',
  };
  return { folder, env, started: () => readFileSync(join(folder, 'started'), 'utf8').split('\n') };
}

test(
  'az is asked in its own folder, with fixed words and a tenant, and without what it has no business with',
  POSIX,
  async (t) => {
    const { folder, env, started } = fakeAzure(t, `echo '{"accessToken": "${entraToken('ada')}", "tenant": "x"}'`);
    const tenant = '5f3c1a00-0000-4000-8000-000000000001';
    assert.equal(await askAzureCli({ env, platform: 'linux' }, tenant), entraToken('ada'));
    const lines = started();
    assert.deepEqual(lines.slice(0, 9), [
      ...`account get-access-token --resource 499b84ac-1321-427f-aa17-267ca6975798 --output json --tenant`.split(' '),
      tenant,
      `cwd=${folder}`,
    ]);
    assert.ok(!lines.some((line) => /^(?:PYTHONPATH|AZURE_DEVOPS_|ADO_)/.test(line)));
    assert.ok(lines.includes('PYTHONSAFEPATH=1'));
    await askAzureCli({ env, platform: 'linux' }, '--evil');
    assert.ok(!started().includes('--evil'));
  },
);

test('no az, nobody signed in, and an answer that is none: one line each', POSIX, async (t) => {
  const none = askAzureCli({ env: { PATH: 'relative:' }, platform: 'linux' });
  await assert.rejects(
    none,
    /^UserError: no Entra access token: az was not found; install it, or set AZURE_DEVOPS_ACCESS_TOKEN$/,
  );
  const out = fakeAzure(t, 'echo "ERROR: Please run az login to setup account." >&2; exit 1');
  await assert.rejects(askAzureCli({ env: out.env, platform: 'linux' }), /az could not get one; az login, or set/);
  for (const text of ['', 'nonsense', '{}', '{"accessToken": 7}', '[]']) {
    const odd = fakeAzure(t, `echo '${text}'`);
    await assert.rejects(askAzureCli({ env: odd.env, platform: 'linux' }), /az answered something else/);
  }
});
