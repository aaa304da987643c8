import assert from 'node:assert/strict';
import { readdirSync, readlinkSync } from 'node:fs';
import { test } from 'node:test';
import { reasonOf } from '../../src/core/errors.ts';

function thrownBy(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

test('why something cannot be read, without its path', () => {
  assert.equal(reasonOf(thrownBy(() => readdirSync('/nowhere/at/all'))), 'no such file or directory');
  assert.equal(reasonOf(Object.assign(new Error("EACCES: x, open '/a'"), { code: 'EACCES' })), 'permission denied');
  assert.equal(reasonOf(thrownBy(() => readlinkSync('.'))), 'invalid argument');
  assert.equal(reasonOf(Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' })), 'i/o error');
  assert.equal(reasonOf(new Error('as it is')), 'as it is');
});
