import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findProxy } from '../../src/verify/proxy.ts';

const url = new URL('https://dev.azure.com/contoso/');
const HTTPS_PROXY = 'http://proxy.example:3128';
const find = (env: Record<string, string>, target = url): string | undefined => findProxy(target, env)?.host;

test('the variables, the lower-case ones first', () => {
  assert.equal(find({}), undefined);
  assert.equal(find({ HTTPS_PROXY }), 'proxy.example:3128');
  assert.equal(find({ HTTPS_PROXY, https_proxy: 'other.example:1' }), 'other.example:1');
  assert.equal(find({ HTTPS_PROXY, https_proxy: '' }), undefined);
  assert.equal(find({ all_proxy: HTTPS_PROXY }), 'proxy.example:3128');
  assert.equal(find({ HTTP_PROXY: HTTPS_PROXY }), undefined);
});

test('NO_PROXY: names and what lies below them, ports, all', () => {
  for (const NO_PROXY of [
    'dev.azure.com',
    'x, azure.com',
    '.azure.com',
    '*.azure.com',
    '*',
    'DEV.azure.com:443',
    'x dev.azure.com',
  ])
    assert.equal(find({ HTTPS_PROXY, NO_PROXY }), undefined, NO_PROXY);
  for (const NO_PROXY of ['', 'zure.com', 'v.azure.com', 'dev.azure.com:8443', 'dev.azure.com.example', ','])
    assert.equal(find({ HTTPS_PROXY, NO_PROXY }), 'proxy.example:3128', NO_PROXY);
});

test('this machine is reached without one', () => {
  for (const own of ['https://localhost/', 'https://127.0.0.1:8080/', 'https://[::1]/'])
    assert.equal(find({ HTTPS_PROXY }, new URL(own)), undefined, own);
});
