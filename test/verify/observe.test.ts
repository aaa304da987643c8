/** Every row of the decision table, and what must never be taken for one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { observe, observeProfile, type Meaning } from '../../src/verify/observe.ts';
import type { HttpAnswer } from '../../src/verify/wire.ts';
import * as answers from '../azure/answers.ts';
import { FakeState } from '../azure/state.ts';

const state = new FakeState();
const organization = state.addOrganization('contoso');
const personal = state.addOrganization('personal', false);
const user = state.addUser('ada');
const page = { 'Content-Type': 'text/html' };

function received({ status, headers = {}, body = '' }: answers.FakeAnswer): HttpAnswer {
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return { kind: 'answer', status, headers: Object.fromEntries(lower), body };
}

interface Row {
  readonly when: string;
  readonly answer: answers.FakeAnswer;
  readonly meaning: Meaning;
  readonly says: RegExp;
  readonly account?: string;
}

const ROWS: readonly Row[] = [
  {
    when: '200 names a user',
    answer: answers.connected(user, organization),
    meaning: 'live',
    says: /^accepts it$/,
    account: user.account,
  },
  {
    when: '200 names a user, behind a byte order mark',
    answer: answers.withByteOrderMark(answers.connected(user, organization)),
    meaning: 'live',
    says: /accepts it/,
    account: user.account,
  },
  {
    when: '200 names Anonymous',
    answer: answers.anonymous(organization),
    meaning: 'refused',
    says: /does not know it/,
  },
  { when: '203 sign-in page', answer: answers.signInPage(), meaning: 'refused', says: /sign-in page/ },
  { when: '200 sign-in page', answer: answers.signInPage(200), meaning: 'refused', says: /sign-in page/ },
  { when: '302 to the sign-in page', answer: answers.signInRedirect(), meaning: 'refused', says: /sign-in page/ },
  { when: '401 with nothing but Basic', answer: answers.bareRefusal(), meaning: 'refused', says: /401 without a word/ },
  { when: '401 expired, in the body', answer: answers.expired(), meaning: 'expired', says: /has expired/ },
  {
    when: '401 expired, in the body behind a byte order mark',
    answer: { ...answers.withByteOrderMark(answers.expired()), headers: {} },
    meaning: 'expired',
    says: /has expired/,
  },
  { when: '401 expired, in the header', answer: answers.expiredInHeader(), meaning: 'expired', says: /has expired/ },
  { when: '401 TF400813 about nobody', answer: answers.denied(answers.NOBODY), meaning: 'unknown', says: /TF400813/ },
  { when: '401 TF400813 about a user', answer: answers.denied(user.id), meaning: 'live', says: /knows its owner/ },
  {
    when: '403 VS403463 with X-VSS-UserData',
    answer: answers.blockedByPolicy(user),
    meaning: 'live',
    says: /conditional access policy keeps it out/,
    account: user.account,
  },
  {
    when: '403 VS403463 that names nobody',
    answer: answers.blockedByPolicy(),
    meaning: 'unknown',
    says: /VS403463: kept out by a conditional access policy, and it does not say who/,
  },
  {
    when: '401 with X-VSS-UserData',
    answer: answers.notForYou(user, 401),
    meaning: 'live',
    says: /knows its owner/,
    account: user.account,
  },
  {
    when: '403 with X-VSS-UserData',
    answer: answers.notForYou(user, 403),
    meaning: 'live',
    says: /knows its owner/,
    account: user.account,
  },
  {
    when: '404 with X-VSS-UserData',
    answer: answers.notForYou(user, 404),
    meaning: 'live',
    says: /knows its owner/,
    account: user.account,
  },
  { when: '404 without a tenant', answer: answers.noOrganization(), meaning: 'elsewhere', says: /no organization/ },
  { when: '429', answer: answers.tooMany('30'), meaning: 'unknown', says: /try again later/ },
  { when: '503', answer: answers.broken(), meaning: 'unknown', says: /503, an error of its own/ },
];

for (const { when, answer, meaning, says, account } of ROWS) {
  test(`${when}: ${meaning}`, () => {
    const observation = observe(received(answer));
    assert.equal(observation.meaning, meaning);
    assert.match(observation.says, says);
    assert.equal(observation.identity?.account, account);
  });
}

const NEVER_LIVE: Readonly<Record<string, answers.FakeAnswer>> = {
  'a captive portal': answers.captivePortal(),
  'a captive portal that redirects': { status: 302, headers: { Location: 'http://portal.example/login' } },
  'a proxy that wants a password': {
    status: 401,
    headers: { 'WWW-Authenticate': 'Basic realm="proxy"', ...page },
    body: 'x',
  },
  '200 with a word': answers.json('ok'),
  '200 with a list': answers.json([{ authenticatedUser: {} }]),
  '200 with null': answers.json(null),
  '200 with half a document': { status: 200, body: '{"authenticatedUser":{"id":"5f3c' },
  '200 with a user without account': answers.json({
    authenticatedUser: { id: user.id, providerDisplayName: 'Ada', properties: {} },
  }),
  '200 with a user without id': answers.json({
    authenticatedUser: { providerDisplayName: 'Ada', properties: { Account: { $value: 'a' } } },
  }),
  '200 with the id of nobody': answers.json({
    authenticatedUser: { id: answers.NOBODY, providerDisplayName: 'Ada', properties: { Account: { $value: 'a' } } },
  }),
  '201 with everything right': { ...answers.connected(user, organization), status: 201 },
  '403 without a user': answers.json({ message: 'TF402455' }, 403),
  '403 with the user data of nobody': { status: 403, headers: { 'X-VSS-UserData': `${answers.NOBODY}:x` } },
  '403 with malformed user data': { status: 403, headers: { 'X-VSS-UserData': 'ada@contoso.example' } },
  '403 of a page that quotes VS403463': answers.json({ message: 'VS403463: conditional access policy' }, 403),
  '403 VS403463 with the user data of nobody': {
    ...answers.blockedByPolicy(),
    headers: { 'X-VSS-UserData': `${answers.NOBODY}:x` },
  },
  '401 of a page that quotes TF400813 and a GUID': answers.json(
    { message: `TF400813: The user '${user.id}' is not authorized` },
    401,
  ),
  '404 of an organization': { status: 404, headers: answers.tenantHeader(organization) },
  '500 with user data': { status: 500, headers: { 'X-VSS-UserData': `${user.id}:ada` } },
  '0': { status: 0 },
};

for (const [what, answer] of Object.entries(NEVER_LIVE)) {
  test(`${what}: unknown`, () => assert.equal(observe(received(answer)).meaning, 'unknown'));
}

test('a failure on the way is told as it is', () => {
  const reason = 'dev.azure.com could not be asked: it refused the connection';
  assert.deepEqual(observe({ kind: 'failure', reason, passing: false }), { meaning: 'unknown', says: reason });
});

test('the tenant comes along, but not the zeros of organizations without one', () => {
  assert.equal(observe(received(answers.connected(user, organization))).tenant, organization.tenant);
  assert.equal(observe(received(answers.anonymous(personal))).tenant, undefined);
});

test('the user comes along as the administrator needs it', () => {
  const { account, id, descriptor } = user;
  assert.deepEqual(observe(received(answers.connected(user, organization))).identity, { account, id, descriptor });
});

test('an owner looks like an address or a name, or is not told', () => {
  const accountOf = (account: string) => observe(received(answers.connected({ ...user, account }, organization)));
  for (const account of [
    'ada@contoso.example',
    'ada_fabrikam.com#EXT#@contoso.onmicrosoft.com',
    'CONTOSO\\ada',
    "Ada O'Neil-Łukasz (Vendor)",
    '山田 太郎',
  ])
    assert.equal(accountOf(account).identity?.account, account);
  for (const account of ['a'.repeat(52), 'a-'.repeat(60), 'ada\nbob', '<b>ada</b>', '##vso[x]', '=1+1', 'a:b']) {
    const { meaning, identity } = accountOf(account);
    assert.deepEqual([meaning, identity?.account, identity?.id], ['live', undefined, user.id], account);
  }
  const odd = answers.notForYou({ ...user, account: 'x'.repeat(60) }, 403);
  assert.deepEqual(observe(received(odd)).identity, { id: user.id });
});

test('no text that comes with a refusal makes it live', () => {
  const refusal = fc.record({
    status: fc.constantFrom(200, 203, 302, 400, 401, 403, 404, 429, 500),
    body: fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((text) => `\ufeff${text}`),
    ),
    headers: fc.dictionary(
      fc.constantFrom('x-tfs-serviceerror', 'www-authenticate', 'location', 'content-type', 'x-vss-userdata'),
      fc.string(),
    ),
  });
  fc.assert(fc.property(refusal, (answer) => observe(received(answer)).meaning !== 'live'));
});

test('the profile service says something about tokens for all organizations, and about the owner of others', () => {
  const profile = answers.json({ id: user.id, displayName: 'Ada', emailAddress: user.account });
  assert.deepEqual(observeProfile(received(profile))?.identity, { account: user.account, id: user.id });
  assert.equal(observeProfile(received(answers.notForYou(user, 401)))?.identity?.account, user.account);
  assert.equal(observeProfile(received(answers.expired()))?.meaning, 'expired');
  for (const silent of [answers.signInPage(), answers.bareRefusal(), answers.noOrganization(), answers.captivePortal()])
    assert.equal(observeProfile(received(silent)), undefined);
  assert.equal(observeProfile({ kind: 'failure', reason: 'x', passing: true }), undefined);
});
