/** Which questions are asked about a token, in which order, and what several answers come to. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Secret } from '../../src/core/secret.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { createProbe } from '../../src/verify/probe.ts';
import { verifyToken } from '../../src/verify/verify-token.ts';
import { bareRefusal, broken, captivePortal, connected, denied, NOBODY } from '../azure/answers.ts';
import { type FakeAzureDevOps, startFake } from '../azure/fake-azure-devops.ts';
import type { FakeOrganization, FakeUser } from '../azure/state.ts';
import { Dice, mintNew } from '../mint.ts';
import { clientFor, serviceAt } from './client-for.ts';

const secret = mintNew(new Dice(73));

interface Stage {
  readonly fake: FakeAzureDevOps;
  readonly contoso: FakeOrganization;
  readonly fabrikam: FakeOrganization;
  readonly ada: FakeUser;
  /** Names that end in `!` were chosen by the user. */
  readonly verify: (...names: readonly string[]) => Promise<Verdict>;
  /** Requests that carried the token. */
  readonly asked: () => readonly string[];
}

async function setStage(t: TestContext): Promise<Stage> {
  const fake = await startFake(t);
  const [contoso, fabrikam, ada] = [
    fake.state.addOrganization('contoso'),
    fake.state.addOrganization('fabrikam'),
    fake.state.addUser('ada'),
  ];
  const client = clientFor(t);
  const services = serviceAt(fake.url);
  const asking = { client, services, probe: createProbe(client, services) };
  return {
    fake,
    contoso,
    fabrikam,
    ada,
    verify: (...names) =>
      verifyToken(
        new Secret(secret),
        names.map((name) => ({ name: name.replace('!', ''), chosen: name.endsWith('!') })),
        asking,
      ),
    asked: () => fake.requests.filter(({ headers }) => headers.authorization).map(({ url }) => url.pathname),
  };
}

test('live: where, whose, in which tenant, with one request that carries the token', async (t) => {
  const { fake, ada, contoso, verify, asked } = await setStage(t);
  fake.state.addToken(secret, ada);
  assert.deepEqual(await verify('contoso', 'fabrikam'), {
    status: 'live',
    reason: 'contoso: accepts it',
    organization: 'contoso',
    owner: 'ada@contoso.example',
    tenant: contoso.tenant,
  });
  assert.deepEqual(asked(), ['/contoso/_apis/connectionData']);
});

test('the organization is looked at without the token first, and only once', async (t) => {
  const { fake, ada, verify } = await setStage(t);
  fake.state.addToken(secret, ada);
  await verify('contoso');
  await verify('Contoso');
  assert.deepEqual(
    fake.requests.map(({ method, headers }) => [method, headers.authorization !== undefined]),
    [
      ['HEAD', false],
      ['GET', true],
      ['GET', true],
    ],
  );
});

test('of the second organization when the first does not know it', async (t) => {
  const { fake, ada, fabrikam, verify, asked } = await setStage(t);
  fake.state.addToken(secret, ada, { organizations: [fabrikam] });
  assert.equal((await verify('contoso', 'fabrikam')).organization, 'fabrikam');
  assert.equal(asked().length, 2);
});

test('expired is settled by the first who says so', async (t) => {
  const { fake, ada, verify, asked } = await setStage(t);
  fake.state.addToken(secret, ada, { validTo: '2025-01-01T00:00:00Z' });
  const { status, reason } = await verify('contoso', 'fabrikam');
  assert.deepEqual({ status, reason }, { status: 'expired', reason: 'contoso: says that it has expired' });
  assert.equal(asked().length, 1);
});

test('two are asked at most; as long as one was not, nothing is known, and it is named', async (t) => {
  const { fake, ada, contoso, verify, asked } = await setStage(t);
  const tailspin = fake.state.addOrganization('tailspin');
  fake.state.addToken(secret, ada, { organizations: [tailspin] });
  const { status, reason } = await verify('contoso', 'fabrikam', 'tailspin');
  assert.equal(status, 'unknown');
  assert.match(reason, /^contoso: .*; fabrikam: .*; not asked: tailspin \(--organization NAME\)$/);
  assert.equal(asked().length, 2);
  assert.equal((await verify('contoso', 'tailspin!', 'fabrikam')).status, 'live');
  assert.notEqual(contoso, tailspin);
});

test('refused where the user said, and where it was only guessed: then the reason says what else to do', async (t) => {
  const { fake, ada, verify } = await setStage(t);
  fake.state.addToken(secret, ada, { revoked: true });
  const chosen = await verify('contoso!');
  assert.equal(chosen.status, 'refused');
  assert.match(chosen.reason, /^contoso: answered 401 without a word, as for [^;]*$/);
  const guessed = await verify('contoso');
  assert.equal(guessed.status, 'refused');
  assert.equal(guessed.reason, `${chosen.reason}; another organization may know it: --organization NAME`);
});

test('whom the user names is asked, however many they are', async (t) => {
  const { fake, ada, verify, asked } = await setStage(t);
  fake.state.addToken(secret, ada, { revoked: true });
  fake.state.addOrganization('tailspin');
  await verify('contoso!', 'fabrikam!', 'tailspin!');
  assert.equal(asked().length, 3);
});

test('refused by one and silence of the other is unknown: it may be live there', async (t) => {
  for (const silent of [broken(), captivePortal(), denied(NOBODY)]) {
    const { fake, verify } = await setStage(t);
    fake.takeOver = ({ url, method }) => {
      if (method === 'HEAD') return undefined;
      return url.pathname.startsWith('/contoso') ? bareRefusal() : silent;
    };
    const { status, reason } = await verify('contoso', 'fabrikam');
    assert.equal(status, 'unknown');
    assert.match(reason, /^contoso: .*; fabrikam: /);
  }
});

test('an organization that does not exist never sees the token', async (t) => {
  const { verify, asked } = await setStage(t);
  const { status, reason } = await verify('nowhere');
  assert.deepEqual(
    { status, reason },
    { status: 'unverified', reason: 'no such organization: nowhere; say which with --organization NAME' },
  );
  assert.deepEqual(asked(), ['/_apis/profile/profiles/me']);
});

test('no organization: the profile knows tokens for all organizations', async (t) => {
  const { fake, ada, verify } = await setStage(t);
  fake.state.addToken(secret, ada);
  const { status, owner, organization } = await verify();
  assert.deepEqual({ status, owner, organization }, { status: 'live', owner: ada.account, organization: undefined });
});

test('no organization: of other tokens it still tells the owner', async (t) => {
  const { fake, ada, contoso, verify } = await setStage(t);
  fake.state.addToken(secret, ada, { organizations: [contoso] });
  const { status, owner } = await verify();
  assert.deepEqual({ status, owner }, { status: 'live', owner: ada.account });
});

test('no organization, and nothing known: unverified, with what to do', async (t) => {
  const { fake, ada, verify } = await setStage(t);
  const toDo = { status: 'unverified', reason: 'no organization is known to ask; say which with --organization NAME' };
  assert.deepEqual(await verify(), toDo);
  fake.state.addToken(secret, ada, { revoked: true });
  assert.deepEqual(await verify(), toDo);
});

test('an organization of Microsoft accounts has no tenant', async (t) => {
  const { fake, ada, verify } = await setStage(t);
  fake.state.addOrganization('home', false);
  fake.state.addToken(secret, ada);
  assert.equal('tenant' in (await verify('home')), false);
});

test('no reason names a person', async (t) => {
  const { fake, ada, verify } = await setStage(t);
  fake.state.addToken(secret, ada);
  assert.equal((await verify('contoso')).reason, 'contoso: accepts it');
});

test('a server that says the token back, however it is written, is no Azure DevOps, and no text of it is told', async (t) => {
  const { fake, ada, contoso, verify } = await setStage(t);
  const basic = Buffer.from(`:${secret}`).toString('base64');
  const accounts = [
    secret,
    `${secret.slice(0, 40)} ${secret.slice(40)}`,
    secret.replaceAll(/.{4}/g, '$& '),
    `${secret.slice(20, 32)}@contoso.example`,
    secret.toLowerCase(),
    `${basic.slice(0, 50)} ${basic.slice(50)}`,
    Buffer.from(secret).toString('base64').replaceAll(/.{9}/g, '$&.'),
    Buffer.from(secret).toString('hex').replaceAll(/.{8}/g, '$&-'),
  ];
  for (const account of accounts) {
    fake.takeOver = ({ method }) => (method === 'HEAD' ? undefined : connected({ ...ada, account }, contoso));
    const verdict = await verify('contoso!');
    assert.deepEqual(verdict, {
      status: 'unknown',
      reason: `contoso: ${new URL(fake.url).host} could not be asked: its answer repeats a token that was sent: is that Azure DevOps?`,
      organization: 'contoso',
      tenant: contoso.tenant,
    });
  }
});

test('the escapes of JSON and of headers hide no token', async (t) => {
  const { fake, ada, contoso, verify } = await setStage(t);
  const plain = connected({ ...ada, account: 'ACCOUNT' }, contoso);
  const escaped = [...secret].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const percent = [...secret].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('');
  const echoes = [
    { ...plain, headers: {}, body: plain.body?.replace('ACCOUNT', escaped) ?? '' },
    { ...plain, headers: {}, body: plain.body?.replace('ACCOUNT', secret.replaceAll(/.{5}/g, '$&\\n')) ?? '' },
    { status: 403, headers: { 'X-VSS-UserData': `${ada.id}:${percent}` } },
    { status: 401, headers: { 'WWW-Authenticate': `Basic ${Buffer.from(`:${secret}`).toString('base64')}` } },
  ];
  for (const echo of echoes) {
    fake.takeOver = ({ method }) => (method === 'HEAD' ? undefined : echo);
    const { status, reason, owner } = await verify('contoso!');
    assert.deepEqual([status, owner], ['unknown', undefined]);
    assert.match(reason, /repeats a token/);
  }
});

test('verify, revoke, verify: the verdict follows', async (t) => {
  const { fake, ada, verify } = await setStage(t);
  const token = fake.state.addToken(secret, ada);
  assert.equal((await verify('contoso')).status, 'live');
  Object.assign(token, { revoked: true, lingers: 1 });
  assert.equal((await verify('contoso')).status, 'live');
  assert.equal((await verify('contoso')).status, 'refused');
});
