/** What happens to a token and in which order the record tells it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Action, AuditEntry } from '../../src/core/revocation.ts';
import { carryOut, type Performance } from '../../src/revoke/carry-out.ts';
import { broken } from '../azure/answers.ts';
import { clientFor } from '../verify/client-for.ts';
import { setStage } from './stage.ts';

async function setScene(...[t, name = 'bob']: readonly [Parameters<typeof setStage>[0], string?]) {
  const stage = await setStage(t);
  const { finding, token } = stage.addToken(stage.ada);
  const entries: AuditEntry[] = [];
  const pauses: number[] = [];
  const performance: Performance = {
    ...stage.accessOf(name),
    client: clientFor(t),
    log: { append: (entry) => entries.push(entry), close: () => {} },
    now: () => Date.UTC(2026, 10, 22),
    sleep: async (pause) => void pauses.push(pause),
  };
  const action: Action = {
    kind: 'revoke',
    finding,
    organization: 'contoso',
    owner: 'ada@contoso.example',
    by: `${name}@contoso.example`,
    authorizationId: token.authorizationId,
    match: 'hash',
    way: 'administrator',
  };
  const events = () => entries.map(({ event }) => event);
  return { ...stage, finding, token, entries, pauses, performance, action, events };
}

test('intent, done, confirmed; the record has who, what and how, and no token', async (t) => {
  const { finding, token, entries, performance, action, fake } = await setScene(t);
  const outcome = await carryOut(action, performance);
  assert.equal(outcome.status, 'revoked');
  assert.match(outcome.reason, /^contoso: revoked; asked again, it answered 401 without a word/);
  const common = {
    time: '2026-11-22T00:00:00.000Z',
    fingerprint: finding.fingerprint,
    token: finding.secret.redacted,
    organization: 'contoso',
    owner: 'ada@contoso.example',
    authorizationId: token.authorizationId,
    match: 'hash',
    way: 'administrator',
    by: 'bob@contoso.example',
  };
  assert.deepEqual(
    entries.map(({ event, detail, ...rest }) => [event, detail?.slice(0, 12), rest]),
    [
      ['intent', undefined, common],
      ['done', 'HTTP 204', common],
      ['confirmed', 'answered 401', common],
    ],
  );
  assert.ok(!JSON.stringify(entries).includes(token.secret));
  assert.ok(fake.requests.every(({ url }) => !url.href.includes(token.secret)));
});

test('a token that lingers is asked about again, longer and longer, and never called revoked before', async (t) => {
  const { token, pauses, performance, action, events } = await setScene(t);
  token.lingers = 3;
  assert.equal((await carryOut(action, performance)).status, 'revoked');
  assert.deepEqual(pauses, [1000, 2000, 4000]);
  token.lingers = 1000;
  const still = await carryOut({ ...action, kind: 'confirm' }, performance);
  assert.deepEqual(
    [still.status, still.reason],
    ['unconfirmed', 'contoso: revoked, but still accepted; ask again later'],
  );
  assert.deepEqual(events(), ['intent', 'done', 'confirmed', 'unconfirmed']);
});

test('a call that fails says so, and leaves the token as it is', async (t) => {
  const { token, performance, action, events } = await setScene(t, 'cleo');
  const outcome = await carryOut(action, performance);
  assert.equal(outcome.status, 'failed');
  assert.match(outcome.reason, /this account may not do that/);
  assert.ok(!token.revoked);
  assert.deepEqual(events(), ['intent', 'failed']);
});

test('an answer that was lost: what the token says counts', async (t) => {
  const { fake, token, performance, action, events } = await setScene(t);
  fake.takeOver = ({ method }, response) => {
    if (method !== 'POST') return undefined;
    token.revoked = true;
    response.destroy();
    return 'taken';
  };
  assert.equal((await carryOut(action, performance)).status, 'revoked');
  assert.deepEqual(events(), ['intent', 'unconfirmed', 'confirmed']);
});

test('a service that says yes and does nothing, or that cannot be asked any more, is not believed', async (t) => {
  const { fake, performance, action, events } = await setScene(t);
  fake.takeOver = ({ method }) => (method === 'POST' ? { status: 204 } : undefined);
  const lie = await carryOut(action, performance);
  assert.deepEqual([lie.status, events()], ['unconfirmed', ['intent', 'done', 'unconfirmed']]);
  fake.takeOver = ({ method }) => (method === 'POST' ? { status: 204 } : broken());
  const silence = await carryOut(action, performance);
  assert.equal(silence.status, 'unconfirmed');
  assert.match(silence.reason, /revoked, but it cannot be told whether it is refused: answered 503/);
});

test('the wrong one picked: that is said', async (t) => {
  const { fake, ada, performance, action } = await setScene(t, 'ada');
  const other = fake.state.tokens[0];
  assert.ok(other !== undefined && other.user === ada);
  const outcome = await carryOut(
    { ...action, way: 'owner', match: 'picked', authorizationId: other.authorizationId },
    performance,
  );
  assert.ok(other.revoked);
  assert.match(outcome.reason, /the picked token was revoked, but this one is still accepted: another one was leaked/);
});

test('without an intent on the disk nothing is sent', async (t) => {
  const { fake, token, performance, action } = await setScene(t);
  const log = {
    append: () => {
      throw new Error('no space left on device');
    },
    close: () => {},
  };
  await assert.rejects(carryOut(action, { ...performance, log }), /no space left/);
  assert.ok(!token.revoked);
  assert.deepEqual(fake.requests, []);
});
