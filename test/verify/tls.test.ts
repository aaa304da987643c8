/** TLS and proxies: the token is only ever sent to who proves to be the server, whatever lies in between and whatever the environment says. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { Secret } from '../../src/core/secret.ts';
import { MICROSOFT } from '../../src/verify/services.ts';
import type { Exchange } from '../../src/verify/wire.ts';
import { makeCertificate } from '../azure/certificate.ts';
import { startFake } from '../azure/fake-azure-devops.ts';
import { startProxy } from '../azure/proxy.ts';
import { Dice, mintNew } from '../mint.ts';
import { clientFor } from './client-for.ts';

const credential = { kind: 'pat', secret: new Secret(mintNew(new Dice(72))) } as const;
const names = ['dev.azure.com', '*.dev.azure.com', '127.0.0.1'];
const reasonOf = (exchange: Exchange): string => (exchange.kind === 'failure' ? exchange.reason : `${exchange.status}`);

afterEach(() => {
  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
});

test('a certificate that nobody vouches for gets no token, and the cure is named', async (t) => {
  const fake = await startFake(t, { certificate: makeCertificate(names) });
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  const answer = await clientFor(t).send({ method: 'GET', url: new URL(fake.url), credential });
  assert.match(reasonOf(answer), /signed by nobody known here.*NODE_EXTRA_CA_CERTS=FILE/);
  assert.equal(fake.requests.length, 0);
});

test('neither does one for another name, nor one that has expired', async (t) => {
  for (const [certificate, reason] of [
    [makeCertificate(['evil.example']), /for another name/],
    [makeCertificate(names, -0.5), /has expired/],
  ] as const) {
    const fake = await startFake(t, { certificate });
    const answer = await clientFor(t, { ca: certificate.cert }).send({
      method: 'GET',
      url: new URL(fake.url),
      credential,
    });
    assert.match(reasonOf(answer), reason);
    assert.equal(fake.requests.length, 0);
  }
});

test('a trusted one does', async (t) => {
  const certificate = makeCertificate(names);
  const fake = await startFake(t, { certificate });
  const answer = await clientFor(t, { ca: certificate.cert }).send({
    method: 'GET',
    url: new URL(fake.url),
    credential,
  });
  assert.equal(reasonOf(answer), '404');
  assert.equal(fake.requests.length, 1);
});

test('a proxy of the environment is asked for tunnels, and TLS is with the server behind', async (t) => {
  const certificate = makeCertificate(names);
  const fake = await startFake(t, { certificate });
  const proxy = await startProxy(t, fake.port);
  fake.state.addOrganization('contoso');
  const { host } = new URL(proxy.url);
  for (const env of [{ HTTPS_PROXY: proxy.url }, { https_proxy: host }, { ALL_PROXY: `http://ada:p%40ss@${host}` }]) {
    const client = clientFor(t, { ca: certificate.cert, env, allows: MICROSOFT.allows });
    for (const url of [MICROSOFT.organization('contoso'), MICROSOFT.identity('contoso')])
      assert.equal(reasonOf(await client.send({ method: 'GET', url, credential })), '404');
  }
  assert.deepEqual(proxy.tunnels.slice(0, 2), ['dev.azure.com:443', 'vssps.dev.azure.com:443']);
  assert.equal(proxy.headers()['proxy-authorization'], `Basic ${Buffer.from('ada:p@ss').toString('base64')}`);
  assert.equal(proxy.headers()['authorization'], undefined);
  assert.deepEqual([...new Set(fake.requests.map(({ host: name }) => name))], ['dev.azure.com', 'vssps.dev.azure.com']);
});

test('a proxy that reads along gets no token', async (t) => {
  const fake = await startFake(t, { certificate: makeCertificate(names) });
  const proxy = await startProxy(t, fake.port);
  const client = clientFor(t, { env: { HTTPS_PROXY: proxy.url } });
  const answer = await client.send({ method: 'GET', url: MICROSOFT.organization('contoso'), credential });
  assert.match(reasonOf(answer), /proxy that reads along/);
  assert.equal(fake.requests.length, 0);
});

test('a proxy that refuses, wants a password, is not there, or is no proxy', async (t) => {
  const url = MICROSOFT.organization('contoso');
  const send = (HTTPS_PROXY: string) => clientFor(t, { env: { HTTPS_PROXY } }).send({ method: 'GET', url, credential });
  assert.match(reasonOf(await send((await startProxy(t, 1, 403)).url)), /refused the way to it \(403\)/);
  assert.match(reasonOf(await send((await startProxy(t, 1, 407)).url)), /wants a user and a password/);
  assert.match(reasonOf(await send('http://127.0.0.1:1')), /proxy of HTTPS_PROXY could not be reached/);
  for (const wrong of ['socks5://ada:secret@127.0.0.1:1', 'http://[', '://'])
    await assert.rejects(send(wrong), { name: 'UserError', message: /HTTPS_PROXY/ });
});
