/** Where tokens may go, and tricks to send them elsewhere. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MICROSOFT, serverAt } from '../../src/verify/services.ts';

test("Microsoft's hosts are allowed, over https alone", () => {
  for (const url of [
    'https://dev.azure.com/contoso/_apis/connectionData',
    'https://vssps.dev.azure.com/contoso/',
    'https://app.vssps.visualstudio.com/_apis/profile/profiles/me',
    'https://contoso.visualstudio.com/',
    'https://DEV.AZURE.COM/contoso/',
    'https://dev.azure.com:443/contoso/',
  ])
    assert.ok(MICROSOFT.allows(new URL(url)), url);
});

test('nothing else is, however it is spelt', () => {
  for (const url of [
    'http://dev.azure.com/contoso/',
    'https://dev.azure.com:8443/contoso/',
    'https://dev.azure.com@evil.example/',
    'https://dev.azure.com:x@evil.example/',
    'https://user@dev.azure.com/',
    'https://evil.example/dev.azure.com/',
    'https://evil.example/?https://dev.azure.com/',
    'https://evil.example#dev.azure.com',
    'https://evildev.azure.com/',
    'https://dev.azure.com.evil.example/',
    'https://dev.azure.com./',
    'https://azure.com/',
    'https://visualstudio.com/',
    'https://evilvisualstudio.com/',
    'https://visualstudio.com.evil.example/',
    'https://dev.azure.com%2eevil.example/',
    'https://dеv.azure.com/', // a Cyrillic letter
    'ftp://dev.azure.com/',
    'https://127.0.0.1/',
  ])
    assert.equal(URL.canParse(url) && MICROSOFT.allows(new URL(url)), false, url);
});

test('every place that is asked is allowed', () => {
  for (const services of [MICROSOFT, serverAt('https://tfs.example.com/tfs'), serverAt('http://127.0.0.1:8080')]) {
    for (const url of [services.organization('contoso'), services.identity('contoso'), services.profile])
      assert.ok(url === undefined || services.allows(url), url?.href);
  }
});

test('names of organizations cannot lead to another place', () => {
  for (const services of [MICROSOFT, serverAt('https://tfs.example.com/tfs')]) {
    for (const name of [
      '',
      '.',
      '..',
      'a/b',
      '../x',
      'a\\b',
      'a?b',
      'a#b',
      '@evil.example',
      'a:b',
      'a%2fb',
      'a\nb',
      '//x',
    ])
      assert.equal(services.isOrganization(name), false, name);
    for (const name of ['contoso', 'Contoso-2', 'a']) assert.ok(services.isOrganization(name), name);
  }
  assert.ok(serverAt('https://tfs.example.com/tfs').isOrganization('Default Collection.1'));
  assert.equal(
    serverAt('https://tfs.example.com/tfs').organization('Default Collection').href,
    'https://tfs.example.com/tfs/Default%20Collection/',
  );
});

test('a server that the user names: https, or http to this machine', () => {
  for (const url of ['https://tfs.example.com', 'http://localhost:8080/tfs/', 'http://127.0.0.1:1', 'http://[::1]/x'])
    assert.ok(serverAt(url).allows(new URL(`${url.replace(/\/$/, '')}/collection/_apis/connectionData`)), url);
  for (const [url, message] of [
    ['http://tfs.example.com', /wants https/],
    ['http://127.0.0.1.evil.example', /wants https/],
    ['http://localhost.evil.example', /wants https/],
    ['ftp://tfs.example.com', /wants an https URL/],
    ['tfs.example.com', /wants an https URL/],
    ['', /wants an https URL/],
    ['https://user:pass@tfs.example.com', /no user and no password/],
    ['https://tfs.example.com/?a=b', /no query/],
    ['https://tfs.example.com/#a', /no query/],
  ] as const)
    assert.throws(() => serverAt(url), { name: 'UserError', message }, url);
});

test('of a server only what lies below the URL is allowed', () => {
  const { allows } = serverAt('https://tfs.example.com/tfs');
  for (const url of [
    'https://tfs.example.com/',
    'https://tfs.example.com/tfsx/',
    'https://tfs.example.com:444/tfs/',
    'https://x@tfs.example.com/tfs/',
    'https://dev.azure.com/contoso/',
    'http://tfs.example.com/tfs/',
  ])
    assert.equal(allows(new URL(url)), false, url);
});
