import assert from 'node:assert/strict';
import { test } from 'node:test';
import { format, inspect } from 'node:util';
import { Secret } from '../../src/core/secret.ts';

const TOKEN = `abcd${'0123456789'.repeat(7)}tuvwxyz`;

test('a secret shows four characters at each end and nothing else, however it is printed', () => {
  const secret = new Secret(TOKEN);
  const shown = [
    String(secret),
    `${secret}`,
    JSON.stringify({ secret }),
    inspect({ secret }, { depth: 9 }),
    format('%s %o %O %j', secret, secret, secret, secret),
  ];
  for (const text of shown) {
    assert.ok(!text.includes('0123456789'), text);
    assert.ok(text.includes('abcd…wxyz') || text.includes('Secret'), text);
  }
  assert.equal(secret.redacted, 'abcd…wxyz');
});

test('a secret loses its value when it is spread, cloned or listed', () => {
  const secret = new Secret(TOKEN);
  assert.equal(JSON.stringify({ ...secret }), '{}');
  assert.deepEqual(Object.getOwnPropertyNames(secret), []);
  assert.equal(JSON.stringify(structuredClone({ copy: { ...secret } })), '{"copy":{}}');
});

test('a short text is hidden whole', () => {
  assert.equal(new Secret('abcdefgh').redacted, '…');
});

test('of a text that is not long a quarter is shown at most', () => {
  assert.equal(new Secret('abcdefghijklmnopq').redacted, 'ab…pq');
  for (let length = 0; length < 100; length++)
    assert.ok(new Secret('x'.repeat(length)).redacted.length - 1 <= length / 4, String(length));
});

test('only reveal gives the value', () => {
  assert.equal(new Secret(TOKEN).reveal(), TOKEN);
});
