/** What is planned for a token: an action only when the service tells the token's hash, or a person picked it; else a reason. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AuditEntry, RevocationStep } from '../../src/core/revocation.ts';
import { type Planning, planRevocations } from '../../src/revoke/plan.ts';
import type { Access } from '../../src/revoke/reply.ts';
import { serverAt } from '../../src/verify/services.ts';
import { denied, json, notForYou } from '../azure/answers.ts';
import { setStage, type Stage } from './stage.ts';

function planning(access: Access, more: Partial<Planning> = {}): Planning {
  return { ...access, organizations: [], allUsers: false, picked: undefined, record: [], ...more };
}

type Added = ReturnType<Stage['addToken']>;

async function planOne({ finding }: Added, access: Access, more: Partial<Planning> = {}): Promise<RevocationStep> {
  const [step] = await planRevocations([finding], planning(access, more));
  return step ?? assert.fail();
}

function reasonOf(step: RevocationStep): string {
  return step.kind === 'left' || step.kind === 'gone' ? `${step.kind}: ${step.reason}` : assert.fail(step.kind);
}

test('an administrator gets an exact match by either form of the hash, among the tokens of its owner', async (t) => {
  const { fake, ada, addToken, accessOf } = await setStage(t);
  for (const hashForm of ['cask', 'cross-microsoft'] as const) {
    const added = addToken(ada, { hashForm, displayName: hashForm });
    assert.deepEqual(await planOne(added, accessOf('bob')), {
      kind: 'revoke',
      finding: added.finding,
      organization: 'contoso',
      by: 'bob@contoso.example',
      owner: 'ada@contoso.example',
      authorizationId: added.token.authorizationId,
      match: 'hash',
      way: 'administrator',
      displayName: hashForm,
      scope: 'vso.code vso.packaging_write',
      validTo: '2126-01-02T03:04:05.67Z',
    });
  }
  assert.ok(!fake.requests.some(({ url }) => url.pathname.includes('graph')));
});

test('an owner who is known by id only is looked up; one who is not known is looked for among all users', async (t) => {
  const { fake, ada, bob, addToken, accessOf } = await setStage(t);
  const added = addToken(ada);
  fake.takeOver = ({ url, headers }) =>
    url.pathname.endsWith('connectionData') && headers.authorization?.startsWith('Basic')
      ? notForYou(ada, 403)
      : undefined;
  assert.equal((await planOne(added, accessOf('bob'))).kind, 'revoke');
  assert.ok(fake.requests.some(({ url }) => url.pathname.endsWith(`/graph/descriptors/${ada.id}`)));
  fake.takeOver = ({ url, headers }) =>
    url.pathname.endsWith('connectionData') && headers.authorization?.startsWith('Basic')
      ? notForYou({ ...bob, id: fake.state.newId() }, 403)
      : undefined;
  assert.equal((await planOne(added, accessOf('bob'))).kind, 'revoke');
  assert.ok(fake.requests.some(({ url }) => url.pathname.endsWith('/graph/users')));
});

test('lists are asked for once, however many tokens a user has', async (t) => {
  const { fake, ada, addToken, accessOf } = await setStage(t);
  const findings = Array.from({ length: 5 }, () => addToken(ada).finding);
  const steps = await planRevocations(findings, planning(accessOf('bob')));
  assert.deepEqual(new Set(steps.map(({ kind }) => kind)), new Set(['revoke']));
  assert.equal(
    fake.requests.filter(({ url }) => url.pathname.includes('tokenadmin')).length,
    4,
    'eight tokens, two a page',
  );
});

test('no hashes told, or another hash: no match, no action', async (t) => {
  const { fake, ada, bob, addToken, accessOf } = await setStage(t);
  const unhashed = addToken(bob, { hashForm: undefined });
  assert.match(reasonOf(await planOne(unhashed, accessOf('bob'))), /^left: contoso: tells no hashes of tokens$/);
  const other = addToken(ada, { hashForm: undefined });
  assert.match(
    reasonOf(await planOne(other, accessOf('bob'))),
    /^left: contoso: lists no token with its hash; its owner can/,
  );
  fake.takeOver = ({ url }) => (url.pathname.includes('tokenadmin') ? json({ value: 'x' }) : undefined);
  const step = await planOne(addToken(ada), accessOf('bob'));
  assert.ok(step.kind === 'left' && step.isError);
});

test('an owner who is no administrator gets candidates, and an action only for the one picked among them', async (t) => {
  const { ada, addToken, accessOf } = await setStage(t);
  const added = addToken(ada, { validFrom: '2026-01-20T01:02:03Z' });
  const step = await planOne(added, accessOf('ada'));
  assert.ok(step.kind === 'left' && !step.isError);
  assert.equal(step.candidates.length, 4);
  assert.match(step.reason, /this account may not do that/);
  const { authorizationId } = added.token;
  const picked = await planOne(added, accessOf('ada'), { picked: authorizationId });
  assert.ok(picked.kind === 'revoke');
  assert.deepEqual([picked.match, picked.way, picked.authorizationId], ['picked', 'owner', authorizationId]);
  const wrong = await planOne(added, accessOf('ada'), { picked: '5f3c1a00-0000-4000-8000-0000deadbeef' });
  assert.match(reasonOf(wrong), /deadbeef is none of your active tokens there/);
});

test('somebody else gets a reason; so do a robot, a stranger and an expired access token', async (t) => {
  const { ada, addToken, accessOf } = await setStage(t);
  const added = addToken(ada);
  for (const name of ['cleo', 'robot'])
    assert.match(
      reasonOf(await planOne(added, accessOf(name))),
      /^left: contoso: .*may not do that; its owner can revoke it$/,
    );
  for (const name of ['old', 'stranger']) {
    const step = await planOne(added, accessOf(name));
    assert.match(reasonOf(step), /^left: contoso: does not accept the access token/);
    assert.ok(step.kind === 'left' && step.isError);
  }
});

test('what verifying found decides before anybody is asked', async (t) => {
  const { fake, ada, addToken, accessOf } = await setStage(t);
  const { finding, token } = addToken(ada);
  const of = async (verdict: object, more: Partial<Planning> = {}) =>
    planOne({ token, finding: { ...finding, verdict: { reason: 'why', ...verdict } as never } }, accessOf('bob'), more);
  assert.equal(reasonOf(await of({ status: 'expired' })), 'gone: why');
  assert.equal(
    reasonOf(await of({ status: 'refused', organization: 'contoso' }, { organizations: ['contoso'] })),
    'gone: not revoked by this program; why',
  );
  const guessed = await of({ status: 'refused', organization: 'contoso' });
  assert.ok(guessed.kind === 'left' && guessed.isError && guessed.reason === 'why', 'it may be live in another one');
  for (const status of ['unknown', 'unverified']) {
    const step = await of({ status });
    assert.ok(step.kind === 'left' && step.isError && step.reason === 'why');
  }
  assert.match(
    reasonOf(await of({ status: 'live' })),
    /^left: why; say in which one to revoke it: --organization NAME$/,
  );
  assert.match(
    reasonOf(await of({ status: 'live', organization: 'contoso' }, { organizations: ['fabrikam'] })),
    /none of the organizations of/,
  );
  const missing = await of(
    { status: 'live', organization: 'contoso' },
    { credential: { missing: 'no Entra access token' } },
  );
  assert.equal(reasonOf(missing), 'left: no Entra access token');
  assert.deepEqual(fake.requests, []);
});

test('a refused token is looked for among all users when that is wanted', async (t) => {
  const { fake, ada, addToken, accessOf } = await setStage(t);
  const { finding, token } = addToken(ada);
  const verdict = { status: 'refused', reason: 'contoso: 401', organization: 'contoso' } as const;
  const asleep = { token, finding: { ...finding, verdict } };
  fake.takeOver = ({ headers, url }) =>
    headers.authorization?.startsWith('Basic') && url.pathname.endsWith('connectionData')
      ? json({ authenticatedUser: { providerDisplayName: 'Anonymous' } })
      : undefined;
  const step = await planOne(asleep, accessOf('bob'), { allUsers: true });
  assert.ok(step.kind === 'revoke' && step.authorizationId === token.authorizationId);
  token.revoked = true;
  assert.match(
    reasonOf(await planOne(asleep, accessOf('bob'), { allUsers: true })),
    /^gone: not accepted, and lists no token with its hash$/,
  );
});

test('the record says what only remains to be confirmed, and can keep nothing from being revoked', async (t) => {
  const { ada, addToken, accessOf } = await setStage(t);
  const { finding, token } = addToken(ada);
  const { fingerprint } = finding;
  const entry: AuditEntry = {
    time: '2026-11-22T10:00:00Z',
    event: 'done',
    fingerprint,
    token: 'abcd…wxyz',
    organization: 'Contoso',
  };
  const record = [entry];
  assert.equal((await planOne({ finding, token }, accessOf('bob'), { record })).kind, 'revoke');
  const before = { ...finding, verdict: { status: 'refused', reason: 'x', organization: 'contoso' } as const };
  assert.equal((await planOne({ finding: before, token }, accessOf('bob'), { record })).kind, 'confirm');
  token.revoked = true;
  token.lingers = 9;
  assert.equal((await planOne({ finding, token }, accessOf('bob'), { record })).kind, 'confirm');
  const failed = [entry, { ...entry, event: 'failed' } as const];
  assert.notEqual((await planOne({ finding, token }, accessOf('bob'), { record: failed })).kind, 'confirm');
  const forged = [{ ...entry, organization: '../..' }];
  const unknown = { ...finding, verdict: { status: 'refused', reason: 'x' } as const };
  assert.equal((await planOne({ finding: unknown, token }, accessOf('bob'), { record: forged })).kind, 'left');
});

test('on a server without an organization the address itself is meant, and owners have no list', async (t) => {
  const { fake, ada, addToken, accessOf } = await setStage(t);
  const { finding, token } = addToken(ada);
  const added = { token, finding: { ...finding, verdict: { status: 'live', reason: 'x' } as const } };
  const services = serverAt(`${fake.url}/contoso`);
  const step = await planOne(added, { ...accessOf('bob'), services });
  assert.ok(step.kind === 'revoke' && step.organization === '');
  assert.match(reasonOf(await planOne(added, { ...accessOf('ada'), services })), /its owner can revoke it$/);
});

test('an answer about nobody is no reason to do anything', async (t) => {
  const { fake, ada, addToken, accessOf } = await setStage(t);
  const added = addToken(ada);
  fake.takeOver = ({ headers }) =>
    headers.authorization?.startsWith('Basic') ? denied('aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa') : undefined;
  const step = await planOne(added, accessOf('bob'));
  assert.ok(step.kind === 'left' && step.isError);
});
