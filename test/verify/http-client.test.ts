/** The client on real sockets: pace, patience, limits, and what becomes of servers that misbehave. */
import assert from 'node:assert/strict';
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { Secret } from '../../src/core/secret.ts';
import type { Limits } from '../../src/verify/exchange.ts';
import type { Exchange } from '../../src/verify/wire.ts';
import { broken, json, tooMany } from '../azure/answers.ts';
import { startFake } from '../azure/fake-azure-devops.ts';
import { Dice, mintNew } from '../mint.ts';
import { clientFor } from './client-for.ts';

const LIMITS: Limits = { connect: 5000, answer: 5000, body: 1000 };
const token = mintNew(new Dice(71));
const pat = { kind: 'pat', secret: new Secret(token) } as const;
const OK = json({ ok: true });

/** A server of bytes, not of HTTP. */
async function startSocketServer(t: TestContext, onData: (socket: Socket) => void): Promise<URL> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    socket.once('data', () => onData(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

function assertFailure(exchange: Exchange, reason: RegExp): void {
  assert.equal(exchange.kind, 'failure', JSON.stringify(exchange));
  assert.match(exchange.kind === 'failure' ? exchange.reason : '', reason);
  assert.ok(!JSON.stringify(exchange).includes(token.slice(10, 30)));
}

test('the token goes into one header and nowhere else', async (t) => {
  const fake = await startFake(t);
  fake.takeOver = () => OK;
  const client = clientFor(t);
  await client.send({ method: 'GET', url: new URL(`${fake.url}/contoso/_apis/connectionData`), credential: pat });
  await client.send({ method: 'GET', url: new URL(`${fake.url}/contoso`) });
  const [withToken, without] = fake.requests;
  const { authorization, ...others } = withToken?.headers ?? {};
  assert.equal(authorization, `Basic ${Buffer.from(`:${token}`).toString('base64')}`);
  assert.equal(others['x-tfs-fedauthredirect'], 'Suppress');
  assert.equal(others['user-agent'], 'pat-patrol/test');
  assert.ok(!JSON.stringify({ others, url: withToken?.url, body: withToken?.body }).includes(token.slice(0, 20)));
  assert.equal(without?.headers.authorization, undefined);
});

test('a bearer token, and a body', async (t) => {
  const fake = await startFake(t);
  fake.takeOver = () => OK;
  const credential = { kind: 'bearer', secret: new Secret('entra') } as const;
  await clientFor(t).send({ method: 'POST', url: new URL(fake.url), credential, body: [{ authorizationId: 'ä' }] });
  const [request] = fake.requests;
  assert.equal(request?.headers.authorization, 'Bearer entra');
  assert.equal(request?.headers['content-type'], 'application/json');
  assert.deepEqual(JSON.parse(request?.body ?? ''), [{ authorizationId: 'ä' }]);
});

test('a host that is not allowed is not even looked up', async (t) => {
  const fake = await startFake(t);
  const client = clientFor(t, { allows: ({ port }) => port === '1' });
  await assert.rejects(client.send({ method: 'GET', url: new URL(fake.url), credential: pat }), /not a host to send/);
  assert.equal(fake.requests.length, 0);
});

test('no redirection is followed, with or without a token', async (t) => {
  const fake = await startFake(t);
  const other = await startFake(t);
  for (const status of [301, 302, 303, 307, 308]) {
    fake.takeOver = () => ({ status, headers: { Location: `${other.url}/stolen` } });
    const answer = await clientFor(t).send({ method: 'GET', url: new URL(fake.url), credential: pat });
    assert.equal(answer.kind === 'answer' && answer.status, status);
  }
  assert.equal(fake.requests.length, 5);
  assert.equal(other.requests.length, 0);
});

test('Retry-After is honoured on 429, and the request sent again', async (t) => {
  const fake = await startFake(t);
  const client = clientFor(t);
  fake.takeOver = () => (fake.requests.length < 3 ? tooMany('7') : OK);
  const answer = await client.send({ method: 'GET', url: new URL(fake.url) });
  assert.equal(answer.kind === 'answer' && answer.status, 200);
  assert.deepEqual(client.pauses, [7000, 7000]);
});

test('Retry-After as a date, and on 200: before the next request', async (t) => {
  const fake = await startFake(t);
  const client = clientFor(t);
  fake.takeOver = () => json({}, 200, { 'Retry-After': new Date(Date.UTC(2026, 10, 22, 0, 0, 9)).toUTCString() });
  await client.send({ method: 'GET', url: new URL(fake.url) });
  assert.deepEqual(client.pauses, []);
  await client.send({ method: 'GET', url: new URL(fake.url) });
  assert.deepEqual(client.pauses, [9000]);
});

test('a server that wants a very long pause is left alone at once, and the reason says how long', async (t) => {
  for (const [answer, wait] of [
    [tooMany('86400'), '24 hours'],
    [{ ...broken(503), headers: { 'Retry-After': '61' } }, '2 minutes'],
  ] as const) {
    const fake = await startFake(t);
    const client = clientFor(t);
    fake.takeOver = () => answer;
    const reason = `could not be asked: it wants to be left alone for ${wait} \\(Retry-After\\): try again then$`;
    for (let i = 0; i < 3; i++)
      assertFailure(await client.send({ method: 'GET', url: new URL(fake.url) }), new RegExp(reason));
    assert.deepEqual(client.pauses, []);
    assert.equal(fake.requests.length, 1);
  }
});

test('a very long pause after a success: that answer counts, and nothing more is asked', async (t) => {
  const fake = await startFake(t);
  const client = clientFor(t);
  fake.takeOver = () => json({ ok: true }, 200, { 'Retry-After': '3600' });
  const answer = await client.send({ method: 'GET', url: new URL(fake.url) });
  assert.equal(answer.kind === 'answer' && answer.status, 200);
  assertFailure(await client.send({ method: 'GET', url: new URL(fake.url) }), /left alone for 60 minutes/);
  assert.deepEqual(client.pauses, []);
  assert.equal(fake.requests.length, 1);
});

test('a token that is said back later, to another request, is noticed too', async (t) => {
  const fake = await startFake(t);
  const client = clientFor(t);
  const url = new URL(fake.url);
  fake.takeOver = () => (fake.requests.length === 1 ? OK : json({ value: token.slice(3, 30) }));
  assert.equal((await client.send({ method: 'GET', url, credential: pat })).kind, 'answer');
  assertFailure(await client.send({ method: 'GET', url }), /repeats a token that was sent/);
});

test('5xx is tried three times, with longer and longer pauses', async (t) => {
  const fake = await startFake(t);
  const client = clientFor(t);
  fake.takeOver = () => broken(502);
  const answer = await client.send({ method: 'GET', url: new URL(fake.url) });
  assert.equal(answer.kind === 'answer' && answer.status, 502);
  assert.equal(fake.requests.length, 3);
  assert.deepEqual(client.pauses, [500, 1000]);
});

test('a cut connection is tried again, and a host that never answers is given up', async (t) => {
  const fake = await startFake(t);
  const client = clientFor(t);
  const url = new URL(fake.url);
  fake.takeOver = (_, response) => {
    if (fake.requests.length > 1) return OK;
    response.destroy();
    return 'taken';
  };
  const answer = await client.send({ method: 'GET', url });
  assert.equal(answer.kind === 'answer' && answer.status, 200);
  fake.takeOver = (_, response) => {
    response.destroy();
    return 'taken';
  };
  for (let i = 0; i < 20; i++)
    assertFailure(await client.send({ method: 'GET', url, credential: pat }), /cut the connection/);
  assert.equal(fake.requests.length, 2 + 9);
});

test('nobody listens, and a name that does not exist', async (t) => {
  const client = clientFor(t);
  const send = (url: string) => client.send({ method: 'GET', url: new URL(url), credential: pat });
  assertFailure(await send('http://127.0.0.1:1/'), /^127\.0\.0\.1:1 could not be asked: it refused the connection$/);
  assertFailure(await send('http://nowhere.invalid/'), /^nowhere\.invalid could not be asked: its name .*HTTPS_PROXY/);
});

test('answers that are cut, endless, too long, too slow or no HTTP', async (t) => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
  const cases: readonly (readonly [string, (socket: Socket) => void, RegExp])[] = [
    ['shorter than it says', (socket) => socket.end(`${head}Content-Length: 99\r\n\r\n{}`), /cut the connection/],
    ['no HTTP', (socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n'), /does not speak HTTP/],
    ['two lengths', (socket) => socket.end(`${head}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x`), /speak HTTP/],
    ['a huge header', (socket) => socket.end(`${head}X: ${'x'.repeat(1 << 20)}\r\n\r\n`), /does not speak HTTP/],
    ['a huge body', (socket) => socket.write(`${head}\r\n${'x'.repeat(5000)}`), /its answer is too long/],
    [
      'a huge chunk',
      (socket) => socket.write(`${head}Transfer-Encoding: chunked\r\n\r\nfffffff\r\n${'x'.repeat(5000)}`),
      /too long/,
    ],
    ['silence', () => {}, /did not answer in time/],
    ['a header that never ends', (socket) => socket.write('HTTP/1.1 200 OK\r\nX: '), /did not answer in time/],
    [
      'a body that never ends',
      (socket) => socket.write(`${head}Content-Length: 99\r\n\r\n{`),
      /did not answer in time/,
    ],
    [
      'a new protocol',
      (socket) => socket.end('HTTP/1.1 101 X\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
      /cut the connection/,
    ],
  ];
  for (const [what, behave, reason] of cases) {
    const url = await startSocketServer(t, behave);
    const client = clientFor(t, { limits: { ...LIMITS, answer: /time/.test(reason.source) ? 100 : 5000 } });
    const answer = await client.send({ method: 'GET', url, credential: pat });
    assert.equal(answer.kind, 'failure', what);
    assertFailure(answer, reason);
  }
});

test('stopped: the request ends with the reason of the signal, in a pause too', async (t) => {
  const fake = await startFake(t, { latency: 60_000 });
  const controller = new AbortController();
  const sending = clientFor(t, { signal: controller.signal }).send({ method: 'GET', url: new URL(fake.url) });
  controller.abort('SIGINT');
  await assert.rejects(sending, (reason) => reason === 'SIGINT');
});
