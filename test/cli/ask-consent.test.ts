/** Who says yes: the name of the organization, typed; anything else is a no. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askConsent } from '../../src/cli/ask-consent.ts';
import type { Action } from '../../src/core/revocation.ts';
import { MICROSOFT, serverAt } from '../../src/verify/services.ts';
import { fakeIo } from './fake-io.ts';
import { sampleFinding } from './sample-report.ts';

function action(organization: string, kind: Action['kind'] = 'revoke'): Action {
  return { kind, organization, finding: sampleFinding(), by: 'bob' } as Action;
}

async function ask(actions: readonly Action[], typed: readonly string[], services = MICROSOFT) {
  const io = fakeIo({ stdin: typed });
  const agreed = await askConsent(actions, { io, services, yes: false });
  return { agreed: [...agreed], asked: io.err() };
}

test('the name as it is, whatever its case', async () => {
  for (const typed of [['contoso\n'], ['Contoso\r\n'], [' contoso'], ['con', 'toso\n']]) {
    const { agreed, asked } = await ask([action('contoso'), action('contoso')], typed);
    assert.deepEqual(agreed, ['contoso']);
    assert.equal(asked, 'Type contoso to revoke 2 tokens there, or press Enter to stop: ');
  }
});

test('anything else is a no, also to what would be asked next', async () => {
  for (const typed of [[], ['\n'], ['y\n'], ['yes\nfabrikam\n'], ['contoso2\n'], ['x'.repeat(100_000)]]) {
    const { agreed } = await ask([action('contoso'), action('fabrikam')], typed);
    assert.deepEqual(agreed, []);
  }
});

test('each organization is asked about; the second no does not undo the first yes', async () => {
  const actions = [action('contoso'), action('fabrikam')];
  assert.deepEqual((await ask(actions, ['contoso\nfabrikam\n'])).agreed, ['contoso', 'fabrikam']);
  assert.deepEqual((await ask(actions, ['contoso\n\n'])).agreed, ['contoso']);
});

test('asking for proof changes nothing, so nobody is asked', async () => {
  assert.deepEqual(await ask([action('contoso', 'confirm')], []), { agreed: ['contoso'], asked: '' });
});

test('of a server without collections its name is typed', async () => {
  const { agreed, asked } = await ask([action('')], ['tfs.example.com\n'], serverAt('https://tfs.example.com/tfs'));
  assert.deepEqual(agreed, ['']);
  assert.match(asked, /^Type tfs\.example\.com to revoke 1 token there/);
});
