/** The fake against Microsoft's specifications: the calls it takes, the answers it gives, and that it notices what is wrong. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Secret } from '../../src/core/secret.ts';
import type { HttpAnswer, HttpRequest } from '../../src/verify/wire.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';
import { clientFor } from '../verify/client-for.ts';
import { mistakeInAnswer, OPERATIONS } from './contract.ts';
import { openFake, startFake } from './fake-azure-devops.ts';
import { assertDescribed, outlineOf, readOperations, SPECS } from './specification.ts';
import { correlatingIdOf, type FakeToken } from './state.ts';

async function setStage(t: TestContext) {
  const fake = await startFake(t);
  const { state } = fake;
  state.addOrganization('contoso');
  const users = ['ada', 'bob', 'cleo', 'dan', 'eve'].map((name) => state.addUser(name));
  const [ada, bob] = users as [(typeof users)[0], (typeof users)[0], ...typeof users];
  const dice = new Dice(75);
  for (let i = 0; i < 5; i++) state.addToken(mintNew(dice), ada, { hashForm: i % 2 ? 'cask' : 'cross-microsoft' });
  state.addToken(mintLegacy(dice), bob, { hashForm: undefined });
  state.addCaller('ada-token', ada);
  state.addCaller('admin-token', bob, { isAdministrator: true });
  state.addCaller('robot-token', bob, { isServicePrincipal: true });
  state.addCaller('old-token', ada, { hasExpired: true });
  const client = clientFor(t);
  const send = async (
    token: string,
    method: HttpRequest['method'],
    path: string,
    body?: unknown,
  ): Promise<HttpAnswer> => {
    const url = new URL(`${fake.url}/contoso/_apis/${path}`);
    const credential = { kind: 'bearer', secret: new Secret(token) } as const;
    const answer = await client.send({ method, url, credential, ...(body === undefined ? {} : { body }) });
    assert.ok(answer.kind === 'answer', JSON.stringify(answer));
    const request = fake.requests.at(-1) ?? assert.fail();
    if (answer.status === 200 && answer.headers['content-type']?.startsWith('application/json'))
      assert.equal(mistakeInAnswer(request, answer), undefined, path);
    return answer;
  };
  return { fake, ada, bob, send };
}

const parse = ({ body }: HttpAnswer): Record<string, unknown> => JSON.parse(body) as Record<string, unknown>;

test('an owner lists tokens page by page, looks at one, and revokes it', async (t) => {
  const { fake, send } = await setStage(t);
  const seen: unknown[] = [];
  let next = '';
  do {
    const query = `displayFilterOption=active&$top=100&continuationToken=${next}&api-version=7.1-preview.1`;
    const page = parse(await send('ada-token', 'GET', `tokens/pats?${query}`));
    seen.push(...(page['patTokens'] as FakeToken[]).map(({ authorizationId }) => authorizationId));
    next = page['continuationToken'] as string;
  } while (next !== '');
  assert.deepEqual(
    seen,
    fake.state.tokens.slice(0, 5).map(({ authorizationId }) => authorizationId),
  );
  const one = `tokens/pats?authorizationId=${String(seen[3])}&api-version=7.1-preview.1`;
  assert.equal(parse(await send('ada-token', 'GET', one))['patTokenError'], 'none');
  assert.equal((await send('ada-token', 'DELETE', one)).status, 204);
  assert.equal(fake.state.tokens[3]?.revoked, true);
  const unknown = await send(
    'ada-token',
    'DELETE',
    `tokens/pats?authorizationId=${fake.state.newId()}&api-version=7.1-preview.1`,
  );
  assert.deepEqual([unknown.status, parse(unknown)['patTokenError']], [200, 'authorizationNotFound']);
});

test('an administrator lists users by header and tokens by token, and revokes by id', async (t) => {
  const { fake, ada, send } = await setStage(t);
  const users: unknown[] = [];
  for (let next: string | undefined = ''; next !== undefined;) {
    const from = next === '' ? '' : `&continuationToken=${next}`;
    const page = await send('admin-token', 'GET', `graph/users?subjectTypes=aad,msa${from}&api-version=7.1-preview.1`);
    users.push(...(parse(page)['value'] as (typeof ada)[]).map(({ descriptor }) => descriptor));
    next = page.headers['x-ms-continuationtoken'];
  }
  assert.deepEqual(
    users,
    fake.state.users.map(({ descriptor }) => descriptor),
  );
  const found = await send('admin-token', 'GET', `graph/descriptors/${ada.id}?api-version=7.1-preview.1`);
  assert.equal(parse(found)['value'], ada.descriptor);
  const hashes: unknown[] = [];
  for (let next = ''; ;) {
    const from = next === '' ? '' : `&continuationToken=${next}`;
    const path = `tokenadmin/personalaccesstokens/${ada.descriptor}?isPublic=false${from}&api-version=7.2-preview.1`;
    const page = parse(await send('admin-token', 'GET', path));
    hashes.push(
      ...(page['value'] as { crossCompanyCorrelatingId: string }[]).map((one) => one.crossCompanyCorrelatingId),
    );
    next = page['continuationToken'] as string;
    if (/^[0-]+$/.test(next)) break;
  }
  assert.deepEqual(hashes, fake.state.tokens.slice(0, 5).map(correlatingIdOf));
  const body = fake.state.tokens.slice(0, 2).map(({ authorizationId }) => ({ authorizationId }));
  const path = 'tokenadmin/revocations?isPublic=false&api-version=7.1';
  assert.equal((await send('admin-token', 'POST', path, body)).status, 204);
  assert.deepEqual(
    fake.state.tokens.map(({ revoked }) => revoked),
    [true, true, false, false, false, false],
  );
});

test('who may not is refused as the service does it', async (t) => {
  const { ada, bob, send } = await setStage(t);
  const tokens = `tokenadmin/personalaccesstokens/${ada.descriptor}?api-version=7.2-preview.1`;
  assert.equal((await send('ada-token', 'GET', tokens)).status, 401);
  assert.equal((await send('nonsense', 'GET', tokens)).status, 401);
  assert.equal((await send('old-token', 'GET', tokens)).status, 401);
  assert.equal((await send('admin-token', 'GET', tokens.replace(ada.descriptor, 'aad.nobody'))).status, 404);
  assert.match((await send('robot-token', 'GET', 'tokens/pats?api-version=7.1-preview.1')).body, /not allowed/);
  assert.notEqual(bob, ada);
});

test('the hashes are those of the published examples', () => {
  const token = { secret: 'test' } as FakeToken;
  assert.equal(correlatingIdOf({ ...token, hashForm: 'cross-microsoft' }), 'rPHgxCVAOw6CZsT9xXEw');
  assert.equal(correlatingIdOf({ ...token, hashForm: 'cask' }), 'C3IDnG/kvvNePwLu3YsnIvr1');
});

test('a request that breaks the contract is noticed, and fails the test that made it', async (t) => {
  const { fake, close } = await openFake();
  t.after(close);
  const client = clientFor(t);
  const id = '5f3c1a00-0000-4000-8000-000000000001';
  for (const [method, path, body] of [
    ['GET', 'tokens/pats'],
    ['GET', 'tokens/pats?api-version=5.0'],
    ['GET', 'tokens/pats?api-version=7.1-preview.1&filter=all'],
    ['GET', 'tokens/pats?api-version=7.1-preview.1&$top=1000'],
    ['GET', 'tokens/pats?api-version=7.1-preview.1&displayFilterOption=mine'],
    ['GET', 'tokens/pats?api-version=7.1-preview.1&authorizationId=7'],
    ['DELETE', 'tokens/pats?api-version=7.1-preview.1'],
    ['DELETE', `tokens/pats/${id}?api-version=7.1-preview.1`],
    ['POST', 'tokens/pats?api-version=7.1-preview.1', {}],
    ['POST', 'tokenadmin/revocations?api-version=7.1', { authorizationId: id }],
    ['POST', 'tokenadmin/revocations?api-version=7.1', [id]],
    ['POST', 'tokenadmin/revocations?api-version=7.1', [{ authorizationId: id, reason: 'leaked' }]],
    ['GET', 'graph/users?api-version=7.1-preview.1&isPublic=maybe'],
    ['GET', 'projects'],
    ['GET', `connectionData?token=${id}`],
  ] as const) {
    await client.send({
      method,
      url: new URL(`${fake.url}/contoso/_apis/${path}`),
      ...(body === undefined ? {} : { body }),
    });
    assert.equal(fake.violations.length, fake.requests.length, `${method} ${path}`);
  }
});

test('an answer that breaks the contract is noticed', () => {
  const id = '5f3c1a00-0000-4000-8000-000000000001';
  const pat = {
    displayName: 'x',
    validTo: '2026-01-02T03:04:05Z',
    validFrom: '2026-01-02T03:04:05Z',
    scope: 'vso.code',
    authorizationId: id,
  };
  const session = { ...pat, userId: id };
  const pats = 'tokens/pats?api-version=7.1-preview.1';
  const sessions = 'tokenadmin/personalaccesstokens/aad.x?api-version=7.2-preview.1';
  const mistakeIn = (path: string, body: unknown) => {
    const url = new URL(`http://localhost/contoso/_apis/${path}`);
    const request = { method: 'GET', host: url.host, url, headers: {}, body: '' };
    return mistakeInAnswer(request, { status: 200, body: JSON.stringify(body) });
  };
  assert.equal(mistakeIn(pats, { patTokens: [pat], continuationToken: null }), undefined);
  assert.equal(mistakeIn(sessions, { value: [session], continuationToken: id }), undefined);
  for (const [path, body] of [
    [pats, {}],
    [pats, { patTokens: pat }],
    [pats, { patTokens: [{ ...pat, authorizationId: '7' }] }],
    [pats, { patTokens: [{ ...pat, validTo: 'tomorrow' }] }],
    [pats, { patTokens: [{ ...pat, targetAccounts: 'contoso' }] }],
    [`${pats}&authorizationId=${id}`, { patToken: pat, patTokenError: 'nothing' }],
    [`${pats}&authorizationId=${id}`, { patToken: [pat], patTokenError: 'none' }],
    [sessions, [session]],
    [sessions, { value: [{ ...session, isValid: 'yes' }] }],
    [sessions, { value: [{ ...session, crossCompanyCorrelatingId: 7 }] }],
    [sessions, { value: [session], continuationToken: 'next' }],
  ] as const)
    assert.notEqual(mistakeIn(path, body), undefined, JSON.stringify(body));
});

test(
  'the table is that of the specifications',
  { skip: SPECS === undefined && 'AZURE_DEVOPS_API_SPECS is not set' },
  () => {
    const specified = ['tokens', 'tokenAdmin', 'graph'].flatMap(readOperations);
    for (const operation of OPERATIONS.filter((one) => one.id !== undefined)) {
      const { id, method, path, query, required } = operation;
      const spec = specified.find((one) => one.id === id && one.method === method) ?? assert.fail(`no ${id}`);
      assert.equal(`/{organization}${path}`, spec.path);
      assert.deepEqual(Object.keys(query).toSorted(), spec.query.toSorted(), id);
      assert.deepEqual(required.toSorted(), spec.required.toSorted(), id);
      assert.deepEqual(outlineOf(operation.body), spec.body && outlineOf(spec.resolve(spec.body)), id);
      // Graph's users are described as a bare array; the service wraps them as it does all arrays.
      const { answer } = operation;
      const whole = spec.answer && spec.resolve(spec.answer);
      // Graph's users are described as a bare array; the service wraps them as it does all arrays.
      const described = whole?.['type'] === 'array' ? { type: 'object', properties: { value: whole } } : whole;
      if (answer !== undefined) assertDescribed(outlineOf(answer), outlineOf(described), String(id));
    }
  },
);
